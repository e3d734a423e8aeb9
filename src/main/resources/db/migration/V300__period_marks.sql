-- The index now has the months in which a period goes on, and when it began, where it had quarters: where there are records,
-- their words are made anew as soon as the server runs, and the search says so until it is done.
insert into integrity_check (id, version, asked_by, started_at, stage, reached, documents, acts, records, journal_lines, flaws,
    finished_at, scope, indexed, to_index)
  select cast('00000000-0000-4000-8000-000000000300' as uuid), 0, null, current_timestamp, 'INDEX', null, 0, 0, 0, 0, 0,
    null, 'INDEX', 0, c.n
  from (select count(*) as n from archive_record) c
  where c.n > 0
    and not exists (select 1 from integrity_check u where u.scope = 'INDEX' and u.finished_at is null and u.reached is null);
