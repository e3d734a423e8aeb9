-- Transfers of definitive records to another archive: who proposed, which second person approved, what was packed, when it
-- was handed over, and what the receipt says. Never deleted.
create table transfer (
  id uuid primary key,
  version bigint not null,
  transfer_number integer not null unique,
  status varchar(12) not null,
  note varchar(500) not null,
  recipient_ar varchar(200) not null,
  recipient_fr varchar(200) not null,
  most_records integer not null,
  most_bytes bigint not null,
  proposed_by uuid not null references employee (id),
  proposed_at timestamp with time zone not null,
  decided_by uuid references employee (id),
  decided_at timestamp with time zone,
  decision_note varchar(500),
  started_by uuid references employee (id),
  started_at timestamp with time zone,
  packed_at timestamp with time zone,
  handed_by uuid references employee (id),
  handed_on date,
  receipt_reference varchar(100),
  receipt_on date,
  receipt_by uuid references employee (id),
  ended_at timestamp with time zone,
  end_reason varchar(500),
  slip_id uuid references act (id)
);
create index transfer_status on transfer (status);

-- A record as the list names it, without its person. As long as its line stands it claims the record, so that no other
-- transfer names it; a record that was handed over is claimed for good.
create table transfer_line (
  id uuid primary key,
  version bigint not null,
  transfer_id uuid not null references transfer (id),
  place integer not null,
  agreement_id uuid not null,
  claim uuid unique,
  reference varchar(60),
  series varchar(12) not null,
  unit_code varchar(40) not null,
  unit_ar varchar(200) not null,
  unit_fr varchar(200) not null,
  recorded_at timestamp with time zone not null,
  closed_at timestamp with time zone not null,
  package_number integer,
  outcome varchar(12) not null,
  hindrance varchar(16),
  reason varchar(500),
  settled_by uuid references employee (id),
  settled_at timestamp with time zone,
  unique (transfer_id, place)
);
create index transfer_line_outcome on transfer_line (transfer_id, outcome, place);
create index transfer_line_agreement on transfer_line (agreement_id);

-- A package is made with its lines, in one transaction; its bytes, sealed by the vault, are kept until the receipt comes.
create table transfer_package (
  id uuid primary key,
  transfer_id uuid not null references transfer (id),
  package_number integer not null,
  name varchar(40) not null,
  records integer not null,
  length bigint not null,
  sha256 varchar(64) not null,
  made_at timestamp with time zone not null,
  unique (transfer_id, package_number)
);
create table transfer_chunk (
  package_id uuid not null references transfer_package (id),
  sequence integer not null,
  content bytea not null,
  primary key (package_id, sequence)
);
insert into schedule_lease (name, holder, held_until) values ('transfers', null, timestamp with time zone '2020-01-01 00:00:00+00');
