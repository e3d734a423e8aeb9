/** Pages of the archive, for archivists: search, one record, its acts. */
package ma.ittifaq.web.archive;
