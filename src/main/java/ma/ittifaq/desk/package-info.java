/**
 * What pages and API share: the one dispatch of a move to the boundary that makes it, and reading an agreement as far as
 * its reader may. Used by {@code web} and {@code api} only.
 */
package ma.ittifaq.desk;
