-- How often each of many words is there decides how what they have in common is looked for: a hundred of them, as is usual,
-- are the marks alone.
alter table archive_word alter column word ${counted};
