-- Scheduled work is done by one node at a time: whoever holds the row until then. One row per kind of work.
create table schedule_lease (
  name varchar(40) primary key,
  holder uuid,
  held_until timestamp with time zone not null
);
insert into schedule_lease (name, holder, held_until) values ('due-moves', null, timestamp with time zone '2020-01-01 00:00:00+00');
