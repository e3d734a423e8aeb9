/**
 * Papers that were signed before this application: their scans come in with a list that describes them, and are records
 * like others but for what they are, a digitised copy that was not signed here.
 */
package ma.ittifaq.archive.backlog;
