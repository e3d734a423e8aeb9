-- What HR writes of a topic of the guide. A published edition is never changed; of a topic there is one draft at most:
-- its "draft" is true, that of the others is null. The topics themselves, and what is in force until HR publishes, come
-- with the product.
create table advice_edition (
  id uuid primary key,
  version bigint not null,
  topic varchar(40) not null,
  number integer not null,
  draft boolean,
  basis varchar(12) not null,
  title_ar varchar(120) not null,
  title_fr varchar(120) not null,
  title_en varchar(120) not null,
  text_ar varchar(2000) not null,
  text_fr varchar(2000) not null,
  text_en varchar(2000) not null,
  source_ar varchar(500) not null,
  source_fr varchar(500) not null,
  source_en varchar(500) not null,
  published_at timestamp with time zone,
  published_by uuid,
  unique (topic, number),
  unique (topic, draft)
);
