/**
 * How long records are kept, and what becomes of them: the schedule of the administration, approved by two people; the
 * three ages, moved by the schedule alone; legal holds, which stop every disposal. Without an approved rule a record
 * stays: no period here pretends to be law.
 */
package ma.ittifaq.archive.retention;
