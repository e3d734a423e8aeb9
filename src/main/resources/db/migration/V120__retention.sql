-- The retention schedule of the administration: each edition of a rule as it was proposed, and who approved it.
create table retention_rule (
  id uuid primary key,
  version bigint not null,
  series varchar(12) not null,
  edition integer not null,
  trigger_event varchar(12) not null,
  current_months integer not null,
  intermediate_months integer not null,
  fate varchar(12) not null,
  legal_basis varchar(500) not null,
  status varchar(10) not null,
  proposed_by uuid not null references employee (id),
  proposed_at timestamp with time zone not null,
  decided_by uuid references employee (id),
  decided_at timestamp with time zone,
  note varchar(500),
  unique (series, edition)
);

-- Where a record stands in the three ages, by which edition. A record without a row is current and stays.
create table record_age (
  agreement_id uuid primary key references archive_record (agreement_id),
  version bigint not null,
  age varchar(12) not null,
  since timestamp with time zone not null,
  rule_id uuid not null references retention_rule (id),
  fate varchar(12) not null,
  fate_due_on date not null
);
create index record_age_due on record_age (fate, fate_due_on, agreement_id);

-- What must not be disposed of whatever the schedule says, why, and until when.
create table legal_hold (
  id uuid primary key,
  version bigint not null,
  reason varchar(500) not null,
  placed_by uuid not null references employee (id),
  placed_at timestamp with time zone not null,
  holds_until date,
  lifted_by uuid references employee (id),
  lifted_at timestamp with time zone,
  lift_reason varchar(500)
);
create table legal_hold_record (
  hold_id uuid not null references legal_hold (id),
  agreement_id uuid not null references archive_record (agreement_id),
  primary key (agreement_id, hold_id)
);
insert into schedule_lease (name, holder, held_until) values ('record-ages', null, timestamp with time zone '2020-01-01 00:00:00+00');
