/**
 * What happens to an agreement after its signature: suspension, notice, early end by people; effect, resumption, end and
 * expiry by the calendar (DESIGN section 4).
 */
package ma.ittifaq.course;
