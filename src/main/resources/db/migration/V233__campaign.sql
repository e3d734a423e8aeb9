-- Telework brought in by phases: who may ask, under which quota, and by which agreement they do.
create table campaign (
  id uuid primary key,
  name_ar varchar(120) not null,
  name_fr varchar(120) not null,
  opened_by uuid not null references employee (id),
  opened_at timestamp with time zone not null
);
create table campaign_phase (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  number int not null,
  asked_until date not null,
  starts_on date not null,
  ends_on date not null,
  invitations_job uuid references job (id),
  opened_by uuid references employee (id),
  unique (campaign_id, number)
);
create table campaign_quota (
  id uuid primary key,
  phase_id uuid not null references campaign_phase (id),
  unit_id uuid not null references org_unit (id),
  people int not null,
  per_day int not null,
  unique (phase_id, unit_id)
);
create table campaign_invitation (
  id uuid primary key,
  quota_id uuid not null references campaign_quota (id),
  phase_id uuid not null references campaign_phase (id),
  person_id uuid not null references employee (id),
  agreement_id uuid references agreement (id),
  unique (phase_id, person_id)
);
create index campaign_invitation_person on campaign_invitation (person_id);
create unique index campaign_invitation_agreement on campaign_invitation (agreement_id);
create index campaign_invitation_quota on campaign_invitation (quota_id);
