/**
 * How records end: a list of what has come to its end by the schedule and stands under no hold, reviewed line by line,
 * approved by a second person, agreed to by Archives du Maroc, carried out record by record, certified. It is the only
 * way by which anything of an agreement leaves the database; what stays of it are the lines of the list and the stubs of
 * its acts.
 */
package ma.ittifaq.archive.disposal;
