/**
 * The integration ring: one provisioned server with the built WAR inside, started once for all {@code *IT} classes.
 * A class marked {@link ma.ittifaq.it.OnServer} talks to it from outside, as people and programs do.
 */
package ma.ittifaq.it;
