/** Pages of the calendar of the administration. */
package ma.ittifaq.web.calendar;
