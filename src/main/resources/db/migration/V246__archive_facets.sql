-- What the records cite, each combination once: few, however many records there are.
create table archive_citation (
  legal_references varchar(400) not null,
  clause_set varchar(40) not null,
  primary key (legal_references, clause_set)
);
insert into archive_citation
  select distinct legal_references, coalesce(clause_set, '') from archive_record;
create index archive_record_cites on archive_record (legal_references, recorded_at);
create index archive_record_clauses on archive_record (clause_set, recorded_at);
create index archive_record_ends on archive_record (ends_on, starts_on);
create index act_kind on act (kind, agreement_id);

-- Words of names by what is left of them when one letter is dropped: two that are one slip apart have one in common. What
-- was filed before is learnt in the background.
create table archive_spelling (
  variant varchar(80) ${binary} not null,
  word varchar(80) ${binary} not null,
  primary key (variant, word)
);
insert into schedule_lease (name, holder, held_until) values ('spellings', null, timestamp with time zone '2020-01-01 00:00:00+00');
