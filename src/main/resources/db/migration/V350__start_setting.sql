-- What the server was last started with, by keyed hashes: no value can be read out of them.
create table start_setting (
  name varchar(60) primary key,
  print varchar(64) not null
);
