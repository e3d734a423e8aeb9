-- Whose fate is due is shown by the day on which it came due.
create index record_age_due_on on record_age (fate_due_on, agreement_id);
