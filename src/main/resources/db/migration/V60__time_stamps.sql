-- Acts that wait for a time stamp: an attribute beside the state (an authority that is away holds up no agreement).
create table stamp_job (
  act_id uuid primary key references act (id),
  requested_at timestamp with time zone not null,
  next_at timestamp with time zone not null,
  attempts integer not null,
  problem varchar(1000),
  done_at timestamp with time zone
);
create index stamp_job_due on stamp_job (done_at, next_at);

insert into schedule_lease (name, holder, held_until) values ('time-stamps', null, timestamp with time zone '2020-01-01 00:00:00+00');
