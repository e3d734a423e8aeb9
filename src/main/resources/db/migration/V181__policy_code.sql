-- Whether signing and delegating ask for the second factor's code. What was published before did not.
alter table telework_policy add column signing_code boolean default false not null;
