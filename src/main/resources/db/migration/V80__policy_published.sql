-- Who set a version of the policy and when; the delivered one was set by nobody.
alter table telework_policy add column published_by uuid;
alter table telework_policy add column published_at timestamp with time zone;
