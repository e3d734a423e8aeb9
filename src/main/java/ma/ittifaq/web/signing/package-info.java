/** Pages of the signature: what waits for one, and the signature itself. */
package ma.ittifaq.web.signing;
