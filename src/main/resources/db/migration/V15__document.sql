-- Bytes are sealed by the vault and addressed by the SHA-256 of the plain bytes; written once.
create table stored_document (
  sha256 varchar(64) primary key,
  media_type varchar(100) not null,
  length bigint not null,
  content ${bytes} not null,
  stored_at timestamp with time zone not null
);

create table act (
  id uuid primary key,
  version bigint not null,
  agreement_id uuid not null references agreement (id),
  kind varchar(20) not null,
  reference varchar(60) not null unique,
  status varchar(10) not null,
  sha256 varchar(64) not null references stored_document (sha256),
  verification_code varchar(24) not null unique,
  created_at timestamp with time zone not null
);
create index act_agreement on act (agreement_id, created_at);

create table act_revision (
  id uuid primary key,
  act_id uuid not null references act (id),
  sequence integer not null,
  sha256 varchar(64) not null references stored_document (sha256),
  added_at timestamp with time zone not null,
  unique (act_id, sequence)
);
create index act_revision_sha256 on act_revision (sha256);

-- The last number given by a unit in a year; its row is locked by the transaction that takes the next one.
create table reference_counter (
  unit_code varchar(40) not null,
  counted_year integer not null,
  last_given integer not null,
  primary key (unit_code, counted_year)
);
