-- Editions of the clauses and legal references. A published one has a name and a date of effect and is never changed;
-- of the unpublished there is one at most: its "draft" is true, that of the others is null.
create table clause_set (
  id uuid primary key,
  version bigint not null,
  name varchar(40) unique,
  effective_from date unique,
  parameters varchar(8000) not null,
  published_at timestamp with time zone,
  published_by uuid,
  draft boolean unique
);

create table clause_entry (
  id uuid primary key,
  version bigint not null,
  clause_set_id uuid not null references clause_set (id),
  position integer not null,
  code varchar(40) not null,
  part varchar(12) not null,
  mandatory boolean not null,
  applies varchar(20) not null,
  title_ar varchar(300) not null,
  title_fr varchar(300) not null,
  purpose_ar varchar(1000) not null,
  purpose_fr varchar(1000) not null,
  text_ar varchar(4000) not null,
  text_fr varchar(4000) not null,
  rests_on varchar(400) not null,
  unique (clause_set_id, code)
);

create table reference_entry (
  id uuid primary key,
  version bigint not null,
  clause_set_id uuid not null references clause_set (id),
  position integer not null,
  code varchar(40) not null,
  number varchar(60) not null,
  kind varchar(12) not null,
  issuer_ar varchar(300) not null,
  issuer_fr varchar(300) not null,
  issued_on date,
  subject_ar varchar(500) not null,
  subject_fr varchar(500) not null,
  citation_ar varchar(1000) not null,
  citation_fr varchar(1000) not null,
  valid_from date not null,
  valid_to date,
  binds varchar(80) not null,
  printed boolean not null,
  decisions boolean not null,
  provenance_ar varchar(1000) not null,
  provenance_fr varchar(1000) not null,
  unique (clause_set_id, code)
);

-- The impact of a text: agreements by the edition they keep.
create index agreement_clause_set on agreement (clause_set, state);

-- One node puts the delivered editions in; its row is locked meanwhile.
insert into schedule_lease (name, holder, held_until) values ('delivered-texts', null, timestamp with time zone '2020-01-01 00:00:00+00');
