create table org_unit (
  id uuid primary key,
  code varchar(40) not null unique,
  name_ar varchar(200) not null,
  name_fr varchar(200) not null,
  kind varchar(20) not null,
  parent_id uuid references org_unit (id),
  head_id uuid,
  minimum_present integer default 0 not null,
  version bigint not null
);

create table employee (
  id uuid primary key,
  ppr varchar(20) not null unique,
  cnie bytea,
  cnie_hash varchar(64),
  first_name_ar varchar(80) not null,
  last_name_ar varchar(80) not null,
  first_name_fr varchar(80) not null,
  last_name_fr varchar(80) not null,
  corps_ar varchar(120), corps_fr varchar(120),
  grade_ar varchar(120), grade_fr varchar(120),
  post_ar varchar(200), post_fr varchar(200),
  unit_id uuid not null references org_unit (id),
  email varchar(200),
  work_phone varchar(40),
  left_on date,
  search_text varchar(500) not null,
  version bigint not null
);
create index employee_unit on employee (unit_id);
create index employee_cnie on employee (cnie_hash);

alter table org_unit add constraint org_unit_head foreign key (head_id) references employee (id);

create table role_assignment (
  id uuid primary key,
  person_id uuid not null references employee (id),
  role varchar(30) not null,
  unit_id uuid not null references org_unit (id),
  starts_on date not null,
  ends_on date
);
create index role_assignment_person on role_assignment (person_id);

create table delegation (
  id uuid primary key,
  reference varchar(60) not null,
  holder_id uuid not null references employee (id),
  deputy_id uuid not null references employee (id),
  scope varchar(10) not null,
  starts_on date not null,
  ends_on date not null
);
