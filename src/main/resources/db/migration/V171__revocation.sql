-- Why a certificate was revoked, and by whom; without a reason: revoked before reasons were kept.
alter table personal_key add column revocation_reason varchar(12);
alter table personal_key add column revoked_by uuid references employee (id);
alter table authority_key add column revocation_reason varchar(12);
create index personal_key_newest on personal_key (not_before desc, id);
create index personal_key_ends on personal_key (not_after);
create index personal_key_revoked on personal_key (revoked_at);

-- A seal whose key is in a token has its certificate here alone, so that it can be revoked as any other.
alter table authority_key alter column private_key drop not null;

-- A key that its holder, or an officer, said is no longer in good hands: until that is lifted nothing is signed with a
-- key of that kind. Own tokens: no certificate issued before then.
create table key_report (
  id uuid primary key,
  employee_id uuid not null references employee (id),
  key_holder varchar(10) not null,
  reported_at timestamp with time zone not null,
  reported_by uuid references employee (id),
  lifted_at timestamp with time zone,
  lifted_by uuid references employee (id)
);
create index key_report_employee on key_report (employee_id, lifted_at);
