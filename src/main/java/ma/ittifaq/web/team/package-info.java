/** Who is on site in the units that the viewer leads. */
package ma.ittifaq.web.team;
