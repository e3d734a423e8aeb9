-- Names written as one word or as two, ligatures, the letters of Moroccan names for g, those of Persian keyboards and all
-- digits are now the same to who searches: people's names as they are looked up, and the words of records, which are made
-- anew as soon as the server runs; the search says so until it is done.
update employee set search_text = replace(replace(replace(replace(replace(replace(replace(search_text,
    'œ', 'oe'), 'æ', 'ae'), 'ڭ', 'ك'), 'ݣ', 'ك'), 'گ', 'ك'), 'ک', 'ك'), 'ی', 'ي');
insert into integrity_check (id, version, asked_by, started_at, stage, reached, documents, acts, records, journal_lines, flaws,
    finished_at, scope, indexed, to_index)
  select cast('00000000-0000-4000-8000-000000000335' as uuid), 0, null, current_timestamp, 'INDEX', null, 0, 0, 0, 0, 0,
    null, 'INDEX', 0, c.n
  from (select count(*) as n from archive_record) c where c.n > 0;
