-- Whose key signed: the one that the server holds for the person, or one on a token of their own.
alter table act_signature add column key_holder varchar(10) default 'SERVER' not null;

-- Bytes handed out to be signed by an own token, until the value comes back: used once, good for minutes.
create table prepared_signing (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  agreement_version bigint not null,
  signer_id uuid not null references employee (id),
  behalf_id uuid references employee (id),
  base_sha256 varchar(64) not null,
  data_sha256 varchar(64) not null,
  certificates bytea not null,
  card bytea not null,
  prepared_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index prepared_signing_expires on prepared_signing (expires_at);
