-- Roles that the administration's identity provider gives, and takes back when it names them no more.
alter table role_assignment add column provided boolean default false not null;
