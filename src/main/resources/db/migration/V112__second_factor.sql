-- The second factor of an account: its secret, sealed by the vault, and the last step of time whose code was accepted.
create table second_factor (
  account_id uuid primary key references account (id) on delete cascade,
  secret bytea not null,
  confirmed_at timestamp with time zone,
  last_step bigint not null
);

-- One-time codes for the day when the telephone is lost, as keyed hashes.
create table recovery_code (
  code_hash varchar(64) primary key,
  account_id uuid not null references account (id) on delete cascade
);
create index recovery_code_account on recovery_code (account_id);
