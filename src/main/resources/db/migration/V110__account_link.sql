-- One-time links by which a password is set: the first administrator's (no person), an invitation, a lost password.
-- Only the hash is kept, and one link a person. A first start prints a new one, so that none is carried over.
drop table bootstrap_link;
create table account_link (
  token_hash varchar(64) primary key,
  employee_id uuid unique references employee (id),
  made_at timestamp with time zone not null,
  expires_at timestamp with time zone not null
);
