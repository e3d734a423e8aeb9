-- Messages also tell of what is no move of an agreement: a certificate that ends, a key that was taken back.
alter table message alter column agreement_id drop not null;
alter table message alter column sequence drop not null;
alter table message alter column action drop not null;
alter table message alter column state drop not null;
alter table message add column topic varchar(30);
alter table message add column subject varchar(200);

-- Each warning is given once: the serial number of the certificate, and how many days ahead, as 4f…@30.
create table expiry_warning (
  id varchar(80) primary key,
  given_at timestamp with time zone not null
);
insert into schedule_lease (name, holder, held_until) values ('certificates', null, timestamp with time zone '2020-01-01 00:00:00+00');
