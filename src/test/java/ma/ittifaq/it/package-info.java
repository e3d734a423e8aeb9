/**
 * The integration ring: one provisioned server with the built WAR inside, started once for all {@code *IT} classes.
 * A class marked {@link ma.ittifaq.it.OnServer} talks to it from outside; only what cannot be seen from outside is worth
 * a deployment of its own ({@link ma.ittifaq.it.Wars}), which costs a second start of the application.
 */
package ma.ittifaq.it;
