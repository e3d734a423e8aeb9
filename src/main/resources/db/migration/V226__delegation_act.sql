-- The act by which a delegation is printed and sealed. It belongs to no agreement, so that no disposal reaches it.
alter table delegation add column act_id uuid;
