-- A check goes on in the journal where it stood, by number and hash; and looks at the digitised copies.
alter table integrity_check alter column reached set data type varchar(100);
alter table integrity_check add column scans bigint default 0 not null;
