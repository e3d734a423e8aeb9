-- Data keys, wrapped by the master key that lives outside the database (DESIGN 9.8). 0 is the hash key.
create table data_key (
  id integer primary key,
  wrapped bytea not null,
  created_at timestamp with time zone default current_timestamp not null
);
