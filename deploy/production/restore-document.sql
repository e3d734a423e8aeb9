-- Puts back damaged bytes from a backup: those named by the integrity check, one address a line in damaged_document.
-- Before it, as the owner of the schema, bring the rows of the backup's stored_document into stored_document_backup
-- (see README.md, "Restore one document"). Sealed bytes open only with the master key of their own installation.
update stored_document
   set content = (select b.content from stored_document_backup b where b.sha256 = stored_document.sha256)
 where sha256 in (select sha256 from damaged_document)
   and sha256 in (select sha256 from stored_document_backup);
