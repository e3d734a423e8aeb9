-- The very thing that a notice tells of, for the way to it.
alter table message add column about_id uuid;
