-- The head of the chain, signed with the administration's seal once a day. Rows are inserted and never changed: a time
-- stamp that comes later is a row of its own.
create table journal_seal (
  sealed_on date primary key,
  sealed_at timestamp with time zone not null,
  sequence bigint not null,
  hash varchar(64) not null,
  algorithm varchar(40) not null,
  signature varchar(2000) not null,
  certificates varchar(60000) not null
);
create index journal_seal_sequence on journal_seal (sequence);
create table journal_seal_stamp (
  sealed_on date primary key references journal_seal (sealed_on),
  stamped_at timestamp with time zone not null,
  token varchar(60000) not null
);
insert into schedule_lease (name, holder, held_until) values ('journal-seals', null, timestamp with time zone '2020-01-01 00:00:00+00');
