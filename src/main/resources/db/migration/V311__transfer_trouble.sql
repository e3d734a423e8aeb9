-- When a package could last not be written, so that the page of the transfer says so; the next round tries again.
alter table transfer add column troubled_at timestamp with time zone;
