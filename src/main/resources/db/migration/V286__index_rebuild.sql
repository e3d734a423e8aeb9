-- A check may be of the words of search alone, which it makes anew; and how far it is with them.
alter table integrity_check add column scope varchar(12) default 'ALL' not null;
alter table integrity_check add column indexed bigint default 0 not null;
alter table integrity_check add column to_index bigint default 0 not null;
