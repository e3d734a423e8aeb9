-- The posts that the holder had when the act was signed, by comma: what the deputy stands in for, and nothing later.
alter table delegation add column posts varchar(8000);
update delegation d set posts = (
  select string_agg(h.post, ',') from (
    select head_id as person, 'HEAD@' || cast(id as varchar(36)) as post from org_unit where head_id is not null
    union
    select person_id, role || '@' || cast(unit_id as varchar(36)) from role_assignment
  ) h where h.person = d.holder_id
);
