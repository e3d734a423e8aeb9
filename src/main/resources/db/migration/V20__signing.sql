-- Private keys are sealed by the vault (its own key is not in the database); certificates are public anyway.
create table authority_key (
  id uuid primary key,
  purpose varchar(10) not null,
  generation integer not null,
  certificate bytea not null,
  private_key bytea not null,
  serial varchar(48) not null unique,
  not_before timestamp with time zone not null,
  not_after timestamp with time zone not null,
  revoked_at timestamp with time zone,
  unique (purpose, generation)
);

create table personal_key (
  id uuid primary key,
  employee_id uuid not null references employee (id),
  certificate bytea not null,
  private_key bytea not null,
  serial varchar(48) not null unique,
  not_before timestamp with time zone not null,
  not_after timestamp with time zone not null,
  revoked_at timestamp with time zone
);
create index personal_key_employee on personal_key (employee_id, not_after);

-- One line for each signature that is on an act, the seal's included: who, as what, for whom, on which bytes.
create table act_signature (
  id uuid primary key,
  act_id uuid not null references act (id),
  step varchar(12) not null,
  signer_id uuid references employee (id),
  behalf_id uuid references employee (id),
  serial varchar(48) not null,
  level varchar(30) not null,
  proof varchar(30),
  signed_at timestamp with time zone not null,
  sha256 varchar(64) not null,
  unique (act_id, step)
);

-- Acts that wait for the administration's seal: written with the move, worked off after it, once in a cluster.
create table seal_job (
  act_id uuid primary key references act (id),
  requested_at timestamp with time zone not null,
  claimed_until timestamp with time zone,
  attempts integer not null,
  problem varchar(1000),
  done_at timestamp with time zone
);
create index seal_job_done on seal_job (done_at, requested_at);

-- The full validation that was made with the seal, kept as it was.
create table act_validation (
  act_id uuid primary key references act (id),
  sha256 varchar(64) not null,
  validated_at timestamp with time zone not null,
  passed boolean not null,
  summary varchar(2000) not null,
  report bytea not null
);
