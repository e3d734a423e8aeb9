/**
 * The archivist's room: every agreement that was signed or refused, or that ended after it was submitted, is a record,
 * described as things stood then; found again by name in either script, numbers, unit, year and state. Every look is told
 * to the journal.
 */
package ma.ittifaq.archive;
