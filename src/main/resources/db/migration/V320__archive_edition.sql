-- The index once more, as it stood at one moment: every record has a number, in the order in which records are shown, and a
-- word has the numbers of its records in one row, packed. Long lists are put together from these. Whatever was touched since
-- is listed, and read from the words themselves. No key to the records: what is eliminated stays a number until the next one.
create table archive_edition (
  id uuid primary key,
  version bigint not null,
  begun_at timestamp with time zone not null,
  records integer not null,
  words integer not null,
  reached varchar(80),
  finished_at timestamp with time zone
);
create table archive_numbered (
  edition_id uuid not null,
  number integer not null,
  record_id uuid not null,
  primary key (edition_id, number)
);
create unique index archive_numbered_record on archive_numbered (edition_id, record_id);
create table archive_posting (
  edition_id uuid not null,
  word varchar(80) ${binary} not null,
  numbers bytea not null,
  primary key (edition_id, word)
);
create table archive_touched (
  id uuid primary key,
  record_id uuid not null,
  edition_id uuid
);
insert into schedule_lease (name, holder, held_until) values ('archive-edition', null, timestamp with time zone '2020-01-01 00:00:00+00');
