-- Who has read which version of the notice of law 09-08; a new version is read anew.
create table privacy_notice (
  account_id uuid not null references account (id),
  version varchar(16) not null,
  read_at timestamp with time zone not null,
  primary key (account_id, version)
);
