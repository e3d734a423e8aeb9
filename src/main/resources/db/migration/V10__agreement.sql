create table telework_policy (
  id uuid primary key,
  effective_from date not null unique,
  longest_months integer not null,
  trial_months integer not null,
  notice_days integer not null,
  trial_notice_days integer not null,
  renewals integer not null,
  renewal_window_days integer not null,
  most_telework_days integer not null,
  least_on_site_days integer not null,
  opens time not null,
  closes time not null,
  ramadan_opens time not null,
  ramadan_closes time not null,
  hr_visa boolean not null,
  security_visa boolean not null,
  authority_signature boolean not null
);
-- The delivered policy: defaults of the dossier, in force since the circular that set telework up (3/2020).
insert into telework_policy values (
  '00000000-0000-4000-8000-000000000001', date '2020-04-15', 12, 3, 60, 30, 1, 60, 5, 0,
  time '08:30', time '16:30', time '09:00', time '15:00', true, true, true);

create table agreement (
  id uuid primary key,
  version bigint not null,
  kind varchar(12) not null,
  state varchar(32) not null,
  reached varchar(16) not null,
  employee_id uuid not null references employee (id),
  unit_id uuid not null references org_unit (id),
  initiator_id uuid not null references employee (id),
  predecessor_id uuid references agreement (id),
  reference varchar(60) unique,
  terms bytea not null,
  starts_on date,
  ends_on date,
  telework_days integer not null,
  policy_id uuid references telework_policy (id),
  clause_set varchar(40),
  hr_visa boolean not null,
  security_visa boolean not null,
  authority_signature boolean not null,
  holder_id uuid references employee (id),
  notice_giver_id uuid references employee (id),
  notice_from varchar(32),
  suspended_until date,
  ends_early_on date,
  sealed boolean not null,
  changed_at timestamp with time zone not null
);
create index agreement_employee on agreement (employee_id, state);
create index agreement_unit on agreement (unit_id, state);
create index agreement_state on agreement (state, starts_on);
create index agreement_changed on agreement (changed_at, id);
create index agreement_initiator on agreement (initiator_id);

create table agreement_move (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  sequence integer not null,
  action varchar(16) not null,
  party varchar(20) not null,
  from_state varchar(32),
  to_state varchar(32) not null,
  actor_id uuid references employee (id),
  behalf_id uuid references employee (id),
  made_at timestamp with time zone not null,
  note varchar(2000),
  reason varchar(24),
  from_day date,
  until_day date,
  effective_day date,
  unique (agreement_id, sequence)
);
create index agreement_move_actor on agreement_move (actor_id);

create table agreement_submission (
  id uuid primary key,
  agreement_id uuid not null references agreement (id),
  sequence integer not null,
  submitted_at timestamp with time zone not null,
  terms bytea not null,
  unique (agreement_id, sequence)
);
