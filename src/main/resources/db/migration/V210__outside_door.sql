-- Accounts whose password is not kept here: the administration's directory or its identity provider vouches for them.
alter table account alter column password_hash drop not null;
-- The name by which that directory knows them, once it has vouched for them.
alter table account add column directory_name varchar(200);
create index account_directory_name on account (directory_name);
