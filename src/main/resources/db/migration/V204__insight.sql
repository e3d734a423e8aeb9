-- Figures ask what happened in a period.
create index agreement_move_made on agreement_move (made_at, to_state);
