/**
 * Who is where: on each day on site, teleworking by a signed agreement, or away as somebody entered; how many are on site in
 * a unit, and whether that is enough. Nothing is watched: what is shown follows from agreements, the calendar of the
 * administration and absences, and from nothing that people or machines do.
 */
package ma.ittifaq.team;
