-- A mandate to sign: who proved who they are, how, when, until when it is good, and with which certificate alone it is used.
-- No password and no opened key is ever written here.
create table signing_batch (
  id uuid primary key,
  version bigint not null,
  signer_id uuid not null references employee (id),
  listed_at timestamp with time zone not null,
  proof varchar(30),
  proved_at timestamp with time zone,
  valid_until timestamp with time zone,
  serial varchar(48),
  ended_early varchar(12),
  claimed_until timestamp with time zone,
  ended_at timestamp with time zone
);
create index signing_batch_signer on signing_batch (signer_id, listed_at);
create index signing_batch_open on signing_batch (ended_at, valid_until);

-- The documents of a mandate as they were shown, each with what became of it. Kept as the report of the batch, whatever
-- becomes of the agreement later; an id that was not theirs to see stands here too, hence no reference to agreement.
create table signing_batch_item (
  id uuid primary key,
  batch_id uuid not null references signing_batch (id),
  place integer not null,
  agreement_id uuid not null,
  agreement_version bigint,
  reference varchar(60),
  base_sha256 varchar(64),
  step varchar(12),
  behalf_id uuid references employee (id),
  outcome varchar(10) not null,
  tries integer not null,
  cause varchar(80),
  cause_state varchar(32),
  signed_at timestamp with time zone,
  level varchar(30),
  sha256 varchar(64),
  unique (batch_id, place)
);
create index signing_batch_item_outcome on signing_batch_item (batch_id, outcome, place);
