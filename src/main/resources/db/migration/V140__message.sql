-- What people are told of agreements, in the transaction of what happened. Kept as facts; the words are made at reading.
create table message (
  id uuid primary key,
  recipient_id uuid not null references employee (id),
  agreement_id uuid not null references agreement (id) on delete cascade,
  sequence integer not null,
  action varchar(30) not null,
  state varchar(40) not null,
  actor_id uuid references employee (id),
  behalf_id uuid references employee (id),
  turn boolean not null,
  place_id uuid references employee (id),
  due_on date,
  told_at timestamp with time zone not null,
  read_at timestamp with time zone,
  unique (agreement_id, sequence, recipient_id)
);
create index message_newest on message (recipient_id, told_at, id);
create index message_unread on message (recipient_id, read_at, told_at, id);
create index message_read on message (read_at);
insert into schedule_lease (name, holder, held_until) values ('old-messages', null, timestamp with time zone '2020-01-01 00:00:00+00');
