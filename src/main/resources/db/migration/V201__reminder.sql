-- When people are reminded, in working days; 0 is never. What was published before reminds as the delivered policy does.
alter table telework_policy add column step_days integer default 3 not null;
alter table telework_policy add column escalation_days integer default 7 not null;
alter table telework_policy add column ahead_days integer default 10 not null;
alter table telework_policy add column delegation_days integer default 2 not null;
alter table telework_policy add column return_days integer default 5 not null;

-- What was reminded of, once each: the day that it is about, and of a step the move that led to it.
create table reminder (
  id uuid primary key,
  kind varchar(20) not null,
  subject_id uuid not null,
  occasion date not null,
  sequence integer not null,
  given_at timestamp with time zone not null,
  unique (kind, subject_id, occasion, sequence)
);

-- Facts of the sealed terms of agreements in force that days are looked up by.
create table agreement_milestone (
  agreement_id uuid primary key references agreement (id) on delete cascade,
  trial_ends_on date,
  equipped boolean not null
);
create index agreement_milestone_trial on agreement_milestone (trial_ends_on);
create index agreement_ends_early on agreement (ends_early_on);
create index delegation_ends on delegation (ends_on);
insert into schedule_lease (name, holder, held_until) values ('reminders', null, timestamp with time zone '2020-01-01 00:00:00+00');
