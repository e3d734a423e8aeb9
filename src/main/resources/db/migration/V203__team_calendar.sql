-- Days on which somebody is away, as entered or imported; never why in more than a word, and nothing of health.
create table absence (
  id uuid primary key,
  person_id uuid not null references employee (id),
  kind varchar(10) not null,
  first_on date not null,
  last_on date not null,
  origin varchar(10) not null,
  uid varchar(255),
  entered_by uuid not null references employee (id),
  entered_at timestamp with time zone not null
);
create index absence_person on absence (person_id, first_on);
create index absence_days on absence (last_on, first_on);
create unique index absence_uid on absence (person_id, uid);

-- Addresses at which calendars are read by programmes; the address is the secret, of which only the hash is kept.
create table calendar_feed (
  id uuid primary key,
  person_id uuid not null references employee (id),
  scope varchar(10) not null,
  language varchar(5) not null,
  token_hash varchar(64) not null unique,
  created_at timestamp with time zone not null
);
create index calendar_feed_person on calendar_feed (person_id);
