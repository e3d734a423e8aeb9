-- Searches of the archive that a person has given a name; an address without any identity number.
create table saved_search (
  id uuid primary key,
  owner_id uuid not null references employee (id),
  name varchar(80) not null,
  address varchar(1000) not null,
  saved_at timestamp with time zone not null,
  unique (owner_id, name)
);
