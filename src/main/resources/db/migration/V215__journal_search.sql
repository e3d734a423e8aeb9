-- What lines of the journal are found by stands beside their place in the chain and is filled by the chainer: no move
-- waits for an index. What is shown is read from the canonical form, which the hash covers.
alter table journal_link add column recorded_at timestamp with time zone;
alter table journal_link add column family varchar(20);
alter table journal_link add column kind varchar(60);
alter table journal_link add column subject varchar(200);
alter table journal_link add column outcome varchar(8);
alter table journal_link add column actor_id uuid;
alter table journal_link add column behalf_id uuid;
alter table journal_link add column person_id uuid;
alter table journal_link add column agreement_id uuid;

update journal_link set
  recorded_at = (select date_trunc('milliseconds', e.recorded_at) from journal_entry e where e.id = entry_id),
  kind = (select e.kind from journal_entry e where e.id = entry_id),
  family = (select substring(e.kind from 1 for position('.' in e.kind) - 1) from journal_entry e where e.id = entry_id),
  subject = (select e.subject from journal_entry e where e.id = entry_id),
  actor_id = (select e.actor_id from journal_entry e where e.id = entry_id),
  behalf_id = (select case when position('"onBehalfOf":null' in e.canonical) > 0 then null
    else cast(substring(e.canonical from position('"onBehalfOf":"' in e.canonical) + 14 for 36) as uuid) end
    from journal_entry e where e.id = entry_id);
update journal_link set outcome = case
  when kind in ('delegation.refused', 'identity.address_shut', 'identity.code_wrong', 'identity.link_refused',
    'identity.password_wrong', 'signing.batch_refused') then 'REFUSED'
  when kind = 'archive.integrity.flawed' then 'FAILED'
  else 'DONE' end;
update journal_link set agreement_id = cast(subject as uuid) where family = 'agreement';
update journal_link set person_id = (select a.employee_id from agreement a where a.id = agreement_id)
  where agreement_id is not null;

alter table journal_link alter column recorded_at set not null;
alter table journal_link alter column family set not null;
alter table journal_link alter column kind set not null;
alter table journal_link alter column subject set not null;
alter table journal_link alter column outcome set not null;

create index journal_link_time on journal_link (recorded_at, sequence);
create index journal_link_family on journal_link (family, recorded_at, sequence);
create index journal_link_kind on journal_link (kind, recorded_at, sequence);
create index journal_link_subject on journal_link (subject, recorded_at, sequence);
create index journal_link_outcome on journal_link (outcome, recorded_at, sequence);
create index journal_link_actor on journal_link (actor_id, recorded_at, sequence);
create index journal_link_behalf on journal_link (behalf_id, recorded_at, sequence);
create index journal_link_person on journal_link (person_id, recorded_at, sequence);
create index journal_link_agreement on journal_link (agreement_id, recorded_at, sequence);

drop index journal_entry_subject;
drop index journal_entry_kind;
drop index journal_entry_actor;
alter table journal_entry drop column kind;
alter table journal_entry drop column subject;
alter table journal_entry drop column actor_id;
