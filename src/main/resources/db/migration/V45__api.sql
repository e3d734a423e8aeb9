-- Answers to creating calls that carried an Idempotency-Key, kept for a day; the id is a keyed hash of account and key.
create table api_call (
  id varchar(64) primary key,
  request_hash varchar(64) not null,
  created_at timestamp with time zone not null,
  status integer,
  location varchar(300),
  etag varchar(40),
  body bytea
);
create index api_call_created on api_call (created_at);
