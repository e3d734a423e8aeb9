/** Ittifaq: individual telework agreements of an administration, from draft to archive. */
package ma.ittifaq;
