-- Kind and outcome stand at the end of the indexes by which one person's and one kind's lines are walked: what is asked
-- for besides is decided on the walk, and no line is fetched to be left aside.
drop index journal_link_kind;
create index journal_link_kind on journal_link (kind, recorded_at, sequence, outcome);
drop index journal_link_actor;
create index journal_link_actor on journal_link (actor_id, recorded_at, sequence, kind, outcome);
drop index journal_link_behalf;
create index journal_link_behalf on journal_link (behalf_id, recorded_at, sequence, kind, outcome);
drop index journal_link_person;
create index journal_link_person on journal_link (person_id, recorded_at, sequence, kind, outcome);
