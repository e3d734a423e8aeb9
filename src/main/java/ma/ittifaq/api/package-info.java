/**
 * The REST API under {@code /api/v1} (DESIGN section 6): thin translations between JSON and the boundaries. Every error
 * is a problem document (RFC 9457) in the caller's language; nothing here ever answers a page.
 */
package ma.ittifaq.api;
