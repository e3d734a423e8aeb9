-- When equipment that was handed out came back, and who said so; null while it is out.
alter table agreement_milestone add column returned_on date;
alter table agreement_milestone add column returned_by uuid references employee (id);
