-- What a person wants of their messages by mail; who has chosen nothing gets what the installation sets.
create table mail_choice (
  person_id uuid primary key references employee (id),
  rhythm varchar(10),
  language varchar(5) not null,
  last_at timestamp with time zone
);

-- Mails to be sent: what a mail says are the messages that point to it. Tried again with growing delay, then shown.
create table mail (
  id uuid primary key,
  person_id uuid not null references employee (id),
  created_at timestamp with time zone not null,
  state varchar(10) not null,
  tries integer not null,
  next_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  fault varchar(300)
);
create index mail_due on mail (state, next_at);
alter table message add column mail_id uuid references mail (id) on delete set null;
create index message_mail on message (mail_id, told_at);
insert into schedule_lease (name, holder, held_until) values ('mail', null, timestamp with time zone '2020-01-01 00:00:00+00');
