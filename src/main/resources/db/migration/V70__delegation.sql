-- Who granted it, by what proof of identity; where it holds; and that it was taken back.
alter table delegation add column unit_id uuid references org_unit (id);
alter table delegation add column granted_at timestamp with time zone;
alter table delegation add column proof varchar(40);
alter table delegation add column revoked_at timestamp with time zone;
alter table delegation add column revoked_by uuid references employee (id);
create index delegation_holder on delegation (holder_id);
create index delegation_deputy on delegation (deputy_id);
