-- What employee and superior noted when they met (clause CL-10), in two lines; the rhythm is in the agreement's terms.
create table periodic_point (
  id uuid primary key,
  agreement_id uuid not null references agreement (id) on delete cascade,
  held_on date not null,
  result varchar(500) not null,
  next_step varchar(500) not null,
  noted_by uuid not null references employee (id),
  behalf_id uuid references employee (id),
  noted_at timestamp with time zone not null
);
create index periodic_point_agreement on periodic_point (agreement_id, held_on);

-- When the next one is to be held. Milestones are read again from the terms.
delete from agreement_milestone;
alter table agreement_milestone add column point_due_on date;
create index agreement_milestone_point on agreement_milestone (point_due_on);
