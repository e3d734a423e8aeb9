-- Orders of telework beside agreements. Their acts are of no agreement, and no disposal takes them: hence no reference to act.
create table crisis_order (
  id uuid primary key,
  version bigint not null,
  mode varchar(10) not null,
  starts_on date not null,
  grounds_ar varchar(1000) not null,
  grounds_fr varchar(1000) not null,
  prepared_by uuid not null references employee (id),
  prepared_at timestamp with time zone not null,
  reference varchar(60),
  act_id uuid,
  given_by uuid references employee (id),
  given_on date,
  notices_job uuid references job (id),
  return_on date,
  return_act_id uuid,
  return_job uuid references job (id),
  returned_by uuid references employee (id)
);
create table crisis_order_unit (
  order_id uuid not null references crisis_order (id),
  unit_id uuid not null references org_unit (id),
  primary key (order_id, unit_id)
);
create table crisis_exception (
  id uuid primary key,
  order_id uuid not null references crisis_order (id),
  person_id uuid not null references employee (id),
  reason varchar(12) not null,
  unique (order_id, person_id)
);
create table crisis_notice (
  id uuid primary key,
  order_id uuid not null references crisis_order (id),
  person_id uuid not null references employee (id),
  group_no int not null,
  sha256 varchar(64),
  made_at timestamp with time zone,
  return_sha256 varchar(64),
  unique (order_id, person_id)
);
create index crisis_notice_person on crisis_notice (person_id);
