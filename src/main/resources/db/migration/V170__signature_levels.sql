-- The lowest signatures that a version of the policy accepts. What was published before asked for what was always made.
alter table telework_policy add column employee_level varchar(10) default 'ADVANCED' not null;
alter table telework_policy add column manager_level varchar(10) default 'ADVANCED' not null;
alter table telework_policy add column authority_level varchar(10) default 'ADVANCED' not null;
alter table telework_policy add column document_level varchar(3) default 'LTA' not null;

-- What was asked of a signature and what it is in law, beside the format (level) that it reached. The seal is no
-- signature of a person, and has neither.
alter table act_signature add column asked_format varchar(30);
alter table act_signature add column asked_level varchar(10);
alter table act_signature add column legal_level varchar(10);
update act_signature set asked_format = 'PAdES-BASELINE-LTA' where step = 'SEAL';
update act_signature set asked_format = 'PAdES-BASELINE-T', asked_level = 'ADVANCED', legal_level = 'ADVANCED'
  where step <> 'SEAL';
alter table act_signature alter column asked_format set not null;
