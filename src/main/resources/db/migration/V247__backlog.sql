-- Records may be of papers that were signed before us, and then have no agreement behind them: the same table without its
-- reference to agreement, and with where a record comes from. (The old reference has no name to drop it by.)
alter table archive_record rename to archive_record_before;
create table archive_record (
  agreement_id uuid primary key,
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
  closed_at timestamp with time zone,
  origin varchar(12) not null
);
insert into archive_record select agreement_id, version, reference, kind, state, ppr, cnie_hash, name_ar, name_fr,
  unit_code, unit_ar, unit_fr, unit_path, filed_year, starts_on, ends_on, clause_set, legal_references, recorded_at,
  closed_at, 'SIGNED_HERE' from archive_record_before;
drop table archive_record_before cascade;
create index archive_record_recorded on archive_record (recorded_at, agreement_id);
create index archive_record_reference on archive_record (reference);
create index archive_record_ppr on archive_record (ppr);
create index archive_record_cnie on archive_record (cnie_hash);
create index archive_record_year on archive_record (filed_year, state);
create index archive_record_cites on archive_record (legal_references, recorded_at);
create index archive_record_clauses on archive_record (clause_set, recorded_at);
create index archive_record_ends on archive_record (ends_on, starts_on);
alter table archive_word add constraint archive_word_record foreign key (record_id) references archive_record (agreement_id);
alter table record_age add constraint record_age_record foreign key (agreement_id) references archive_record (agreement_id);
alter table legal_hold_record add constraint legal_hold_record_record foreign key (agreement_id) references archive_record (agreement_id);

-- A scan of a paper that was signed before us.
create table digitised_copy (
  agreement_id uuid primary key references archive_record (agreement_id),
  sha256 varchar(64) not null unique references stored_document (sha256),
  file_name varchar(120) not null,
  batch varchar(80) not null,
  pages integer not null,
  taken_by uuid not null references employee (id),
  taken_at timestamp with time zone not null
);
