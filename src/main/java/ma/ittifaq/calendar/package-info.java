/**
 * Which days the administration works: its week, public holidays, days on which it is closed, and Ramadan with its other
 * hours. The holidays of fixed date are delivered; those that follow the moon are entered once they are announced, and
 * never computed. Deadlines that are counted in working days are counted here.
 */
package ma.ittifaq.calendar;
