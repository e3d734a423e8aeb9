-- When the last time stamp on a sealed act was made, and when it is to be covered by a newer one. Empty: not looked at yet.
alter table act_validation add column stamp_at timestamp with time zone;
alter table act_validation add column renew_at timestamp with time zone;
create index act_validation_renew on act_validation (renew_at);
