-- Checks of what is kept: where each stands, so that it goes on after a restart, and what it counted.
create table integrity_check (
  id uuid primary key,
  version bigint not null,
  asked_by uuid references employee (id),
  started_at timestamp with time zone not null,
  stage varchar(12) not null,
  reached varchar(64),
  documents bigint not null,
  acts bigint not null,
  records bigint not null,
  journal_lines bigint not null,
  flaws integer not null,
  finished_at timestamp with time zone
);
create index integrity_check_started on integrity_check (started_at);

create table integrity_flaw (
  id uuid primary key,
  check_id uuid not null references integrity_check (id),
  kind varchar(20) not null,
  subject varchar(200) not null,
  sha256 varchar(64),
  agreement_id uuid,
  found_at timestamp with time zone not null
);
create index integrity_flaw_check on integrity_flaw (check_id, found_at);
insert into schedule_lease (name, holder, held_until) values ('integrity-check', null, timestamp with time zone '2020-01-01 00:00:00+00');
