/** Pages of the journal: what auditors read, look for and take out. */
package ma.ittifaq.web.journal;
