-- What was done on each day that is over, counted once: figures read a line a day in place of every move. A line is a
-- shorthand and may be deleted at any time: it is made anew, and what has none is counted.
create table figures_day (
  counted_day date primary key,
  begins_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  moves integer not null,
  tallies bytea not null
);
insert into schedule_lease (name, holder, held_until) values ('figures', null, timestamp with time zone '2020-01-01 00:00:00+00');

-- Who teleworks when is read by person or by unit and then by period, out of the index alone.
drop index agreement_employee_ends;
create index agreement_employee_ends on agreement
  (employee_id, ends_on, starts_on, state, telework_days, ends_early_on, suspended_until);
drop index agreement_unit;
create index agreement_unit on agreement (unit_id, state, kind, telework_days, ends_early_on, ends_on);
