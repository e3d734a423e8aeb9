-- What the archivist keeps of an agreement, described as things stood when it became a record.
create table archive_record (
  agreement_id uuid primary key references agreement (id),
  version bigint not null,
  reference varchar(60),
  kind varchar(12) not null,
  state varchar(32) not null,
  ppr varchar(20) not null,
  cnie_hash varchar(64),
  name_ar varchar(200) not null,
  name_fr varchar(200) not null,
  unit_code varchar(40) not null,
  unit_ar varchar(200) not null,
  unit_fr varchar(200) not null,
  unit_path varchar(1000) not null,
  filed_year integer not null,
  starts_on date,
  ends_on date,
  clause_set varchar(40),
  legal_references varchar(400) not null,
  recorded_at timestamp with time zone not null,
  closed_at timestamp with time zone
);
create index archive_record_recorded on archive_record (recorded_at, agreement_id);
create index archive_record_reference on archive_record (reference);
create index archive_record_ppr on archive_record (ppr);
create index archive_record_cnie on archive_record (cnie_hash);
create index archive_record_year on archive_record (filed_year, state);

-- The folded words by which a record is found, in both scripts, by their beginning.
create table archive_word (
  word varchar(80) ${binary} not null,
  record_id uuid not null references archive_record (agreement_id),
  primary key (word, record_id)
);
