/** Who is where: how many are on site in a unit on each working day, and whether that is enough. */
package ma.ittifaq.team;
