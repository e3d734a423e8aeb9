-- Whether a policy came in with a record of another house: it is history, and rules nothing here.
alter table telework_policy add column brought boolean default false not null;
