-- Lists read many agreements and the terms of none: sealed terms have a table of their own, so that a row is narrow.
create table agreement_terms (
  agreement_id uuid primary key references agreement (id),
  terms bytea not null
);
insert into agreement_terms (agreement_id, terms) select id, terms from agreement;
alter table agreement drop column terms;

-- The number with which a reference ends, by which people look for it.
alter table agreement add column reference_number integer;
update agreement set reference_number = cast(nullif(regexp_replace(reference, '^.*[^0-9]', ''), '') as integer)
  where reference is not null;
create index agreement_reference_number on agreement (reference_number);
