-- Failed attempts to enter by where they come from, and by names that nobody has; accounts count their own.
create table failed_attempt (
  subject varchar(80) primary key,
  failures integer not null,
  last_at timestamp with time zone not null,
  shut_until timestamp with time zone
);
create index failed_attempt_last on failed_attempt (last_at);
