-- Lists of records to be eliminated: who proposed, which second person approved, what Archives du Maroc agreed to, and
-- how far it was carried out. Never deleted.
create table disposal (
  id uuid primary key,
  version bigint not null,
  list_number integer not null unique,
  status varchar(10) not null,
  note varchar(500) not null,
  proposed_by uuid not null references employee (id),
  proposed_at timestamp with time zone not null,
  decided_by uuid references employee (id),
  decided_at timestamp with time zone,
  decision_note varchar(500),
  agreed_reference varchar(100),
  agreed_on date,
  agreed_by uuid references employee (id),
  started_by uuid references employee (id),
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  end_reason varchar(500),
  certificate_id uuid references act (id)
);
create index disposal_status on disposal (status);

-- A line is the record as the list names it, without the person; once the record is gone it is all that stays of it.
-- While a list is open its lines claim their records, so that no other list names them: hence no reference to agreement.
create table disposal_line (
  id uuid primary key,
  version bigint not null,
  disposal_id uuid not null references disposal (id),
  place integer not null,
  agreement_id uuid not null,
  claim uuid unique,
  reference varchar(60),
  kind varchar(12) not null,
  state varchar(32) not null,
  series varchar(12) not null,
  rule_id uuid not null references retention_rule (id),
  unit_code varchar(40) not null,
  unit_ar varchar(200) not null,
  unit_fr varchar(200) not null,
  starts_on date,
  ends_on date,
  recorded_at timestamp with time zone not null,
  closed_at timestamp with time zone not null,
  due_on date not null,
  outcome varchar(10) not null,
  obstacle varchar(10),
  reason varchar(500),
  settled_by uuid references employee (id),
  settled_at timestamp with time zone,
  unique (disposal_id, place)
);
create index disposal_line_outcome on disposal_line (disposal_id, outcome, place);
create index disposal_line_agreement on disposal_line (agreement_id);

-- What stays of an act whose file was eliminated: enough to recognise it, nothing of what it said.
create table act_stub (
  act_id uuid primary key,
  file_id uuid not null,
  kind varchar(20) not null,
  reference varchar(60) not null,
  standing boolean not null,
  verification_code varchar(24) not null unique,
  sha256 varchar(64) not null,
  signatures integer not null,
  made_at timestamp with time zone not null,
  eliminated_at timestamp with time zone not null
);
create index act_stub_file on act_stub (file_id);
create table act_stub_revision (
  act_id uuid not null references act_stub (act_id),
  sha256 varchar(64) not null,
  primary key (sha256, act_id)
);

-- The certificate of a list belongs to no agreement.
alter table act alter column agreement_id drop not null;

insert into schedule_lease (name, holder, held_until) values ('disposals', null, timestamp with time zone '2020-01-01 00:00:00+00');
