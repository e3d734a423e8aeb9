-- The last sign-in at the identity provider, by its clock, that served for a signature: each serves once, on every node.
alter table account add column proof_spent timestamp with time zone;
