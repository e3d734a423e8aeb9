/**
 * Proof that what is kept is what was stored: bytes against their addresses, signatures against the bytes, records against
 * their acts, the journal against its chain. A check goes in small steps, so that it never takes the machine from people,
 * and goes on where it stood after a restart.
 */
package ma.ittifaq.archive.integrity;
