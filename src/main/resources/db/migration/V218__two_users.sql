-- Bytes that an authorised disposal gave up. The application may not delete what is stored: it lists, and the owner of
-- the schema takes away what no act needs any more.
create table discarded_bytes (
  sha256 varchar(64) primary key,
  discarded_at timestamp with time zone not null
);
insert into schedule_lease (name, holder, held_until) values ('shredding', null, timestamp with time zone '2020-01-01 00:00:00+00');
