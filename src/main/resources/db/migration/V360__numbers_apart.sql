-- The PPR was among the words by which people are found, so that whoever may look for a name could guess it digit by
-- digit. It is the last of them; numbers are found whole, by who may see them.
update employee
  set search_text = trim(substring(search_text from 1 for char_length(search_text) - char_length(ppr)))
  where search_text like concat('% ', lower(ppr));
