-- The steward who last made a link for a new password of the account, and the one who last took its second factor away: for
-- some days the same steward does not do the other. Ids of accounts.
alter table account add column link_by uuid;
alter table account add column link_at timestamp with time zone;
alter table account add column factor_by uuid;
alter table account add column factor_at timestamp with time zone;
