/**
 * Signatures that anyone can check without us: the in-house certificate authority, two-phase PAdES signing, the
 * administration's seal, and verification. The only package that imports DSS, BouncyCastle and PDFBox.
 *
 * <p>Three rules hold everywhere here. A signature is an incremental update of the bytes before it, never a rewrite.
 * New bytes are checked by {@link ma.ittifaq.signing.SignatureCheck} before anybody is told that something was signed.
 * Keys are used outside database transactions, because a token or a module may be slow.
 */
package ma.ittifaq.signing;
