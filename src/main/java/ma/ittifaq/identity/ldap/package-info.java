/**
 * The administration's own directory as a witness: whether a name and a password are right there, and whose they are. The
 * only importer of the LDAP library.
 */
package ma.ittifaq.identity.ldap;
