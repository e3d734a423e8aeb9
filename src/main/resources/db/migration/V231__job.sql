-- Long work for one person, item by item. The owner may be an account without a person of the directory.
create table job (
  id uuid primary key,
  version bigint not null,
  owner_id uuid not null,
  kind varchar(40) not null,
  argument varchar(8000),
  listed_at timestamp with time zone not null,
  begun_at timestamp with time zone,
  stopped_at timestamp with time zone,
  ended_at timestamp with time zone,
  claimed_until timestamp with time zone
);
create index job_owner on job (owner_id, kind, begun_at);
create index job_open on job (ended_at, begun_at);
create table job_item (
  id uuid primary key,
  version bigint not null,
  job_id uuid not null references job (id),
  place int not null,
  subject_id uuid not null,
  outcome varchar(10) not null,
  tries int not null,
  cause varchar(80),
  cause_ar varchar(1000),
  cause_fr varchar(1000),
  cause_en varchar(1000),
  settled_at timestamp with time zone
);
create index job_item_job on job_item (job_id, outcome, place);
