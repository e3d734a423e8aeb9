-- The index of words, made anew: the newest record of a word comes last, so that a page of what is newest, and what two
-- words have in common, are read off without sorting. Where a record belongs, and its year, are in it as words are, with a
-- sign before them that no word has: /DSI for a unit and all above it, #2026 for the year of filing.
alter table archive_word rename to archive_word_before;
create table archive_word (
  word varchar(80) ${binary} not null,
  recorded_at timestamp with time zone not null,
  record_id uuid not null
);
insert into archive_word (word, recorded_at, record_id)
  select w.word, r.recorded_at, w.record_id
  from archive_word_before w join archive_record r on r.agreement_id = w.record_id;
insert into archive_word (word, recorded_at, record_id)
  select '/' || u.code, r.recorded_at, r.agreement_id
  from archive_record r join org_unit u on position('/' || u.code || '/' in r.unit_path) > 0;
insert into archive_word (word, recorded_at, record_id)
  select '#' || cast(r.filed_year as varchar(10)), r.recorded_at, r.agreement_id from archive_record r;
drop table archive_word_before cascade;
alter table archive_word add constraint archive_word_key primary key (word, recorded_at, record_id);
create index archive_word_of on archive_word (record_id, word);
alter table archive_word add constraint archive_word_record foreign key (record_id) references archive_record (agreement_id);

-- Each word once: what the beginning of a word may stand for.
create table archive_vocabulary (
  word varchar(80) ${binary} primary key
);
insert into archive_vocabulary (word)
  select distinct word from archive_word where word not like '/%' and word not like '#%';
