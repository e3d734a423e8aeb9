-- Kinds of act that an act of delegation names, by comma; all of them when it names none.
alter table delegation add column matters varchar(60);

-- Who heads a unit while its post is vacant, named by HR.
create table acting_head (
  id uuid primary key,
  reference varchar(60) not null,
  unit_id uuid not null references org_unit (id),
  person_id uuid not null references employee (id),
  starts_on date not null,
  ends_on date not null,
  set_by uuid not null references employee (id),
  set_at timestamp with time zone not null,
  ended_by uuid references employee (id),
  ended_at timestamp with time zone
);
create index acting_head_unit on acting_head (unit_id, starts_on);

-- In which acting capacity a move was made, and to whom a step was given.
alter table agreement_move add column acting_unit_id uuid references org_unit (id);
alter table agreement_move add column given_to uuid references employee (id);
