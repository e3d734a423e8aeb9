-- What a person may see is counted from the index alone, without a look at each row.
create index agreement_unit_reached on agreement (unit_id, reached, id);
