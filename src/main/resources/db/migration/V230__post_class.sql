-- How a post of a unit is classified for telework: the criteria that it does not meet; none when it suits.
create table post_class (
  id uuid primary key,
  version bigint not null,
  unit_id uuid not null references org_unit (id),
  title_fr varchar(200) not null,
  unmet varchar(60) not null,
  note varchar(500),
  classified_by uuid not null references employee (id),
  classified_at timestamp with time zone not null
);
create unique index post_class_post on post_class (unit_id, title_fr);
