/**
 * The journal: what happened, by whom, on what, in a canonical form that is fixed for ever; written in the transaction of
 * the fact by hearing its event, then numbered and chained by hashes so that nothing can be changed, removed or inserted
 * unnoticed. It holds no sensitive data: of the details only their hash.
 *
 * <p>To verify without us: {@code hash(n) = SHA-256(hash(n-1) + "\n" + canonical(n))} over UTF-8 text, hashes in lower
 * case hexadecimal, {@code hash(0)} being 64 zeros.
 */
package ma.ittifaq.audit;
