-- Who may knock at the door. An account is a person of the directory, or the administrator of the installation.
create table account (
  id uuid primary key,
  version bigint not null,
  username varchar(80) not null unique,
  password_hash varchar(400) not null,
  employee_id uuid unique references employee (id),
  locale varchar(8) not null,
  administrator boolean not null,
  demo boolean not null,
  disabled boolean not null,
  failed_attempts integer not null,
  locked_until timestamp with time zone
);

-- The one-time link by which the first administrator makes their account; only its hash is kept.
create table bootstrap_link (
  token_hash varchar(64) primary key,
  created_at timestamp with time zone not null
);
