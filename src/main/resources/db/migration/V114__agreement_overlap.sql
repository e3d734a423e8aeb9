-- Each submission asks for a person's agreements that still run on the first day asked for.
create index agreement_employee_ends on agreement (employee_id, ends_on);
