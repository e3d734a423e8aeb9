-- Whether a document of a batch still waits for the time stamp that was asked for: its level alone does not tell, because a
-- policy may ask for none.
alter table signing_batch_item add column stamp_pending boolean default false not null;
update signing_batch_item set stamp_pending = true
  where sha256 in (select s.sha256 from act_signature s
    where s.asked_format <> 'PAdES-BASELINE-B' and s.level = 'PAdES-BASELINE-B');
create index signing_batch_item_sha256 on signing_batch_item (sha256);

-- Causes name a level or an instant too.
alter table signing_batch_item add column cause_level varchar(10);
alter table signing_batch_item add column cause_at timestamp with time zone;
