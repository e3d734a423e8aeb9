-- Sessions that people see and end, wherever they run; a session without its row is worth nothing.
create table account_session (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  began_at timestamp with time zone not null,
  seen_at timestamp with time zone not null,
  address varchar(60) not null,
  browser varchar(300) not null
);
create index account_session_account on account_session (account_id);

-- Personal access tokens of the API; only their hash is kept.
create table access_token (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  name varchar(80) not null,
  token_hash varchar(64) not null unique,
  scope varchar(10) not null,
  created_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone
);
create index access_token_account on access_token (account_id);
