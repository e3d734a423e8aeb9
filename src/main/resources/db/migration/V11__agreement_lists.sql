-- One index for each order in which a list of agreements can be had (AgreementSort).
create index agreement_starts on agreement (starts_on, id);
create index agreement_ends on agreement (ends_on, id);
create index agreement_holder on agreement (holder_id);
create index agreement_predecessor on agreement (predecessor_id);
create index employee_name_ar on employee (last_name_ar, first_name_ar);
create index employee_name_fr on employee (last_name_fr, first_name_fr);
