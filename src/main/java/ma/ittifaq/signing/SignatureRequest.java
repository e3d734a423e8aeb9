package ma.ittifaq.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Everything that decides the bytes of a signature before the key is used. Equal requests on equal documents give equal
 * bytes to sign, so that a preparation can be repeated from its record when an own token answers later.
 *
 * @param field the empty signature field that the document was made with
 * @param card one vector page drawn for that field
 * @param capacity in what capacity the person signs, shown by PDF readers as the reason
 * @param stamped whether room is kept for a time stamp, got or not
 */
record SignatureRequest(
        String field, List<X509Certificate> chain, Instant at, byte[] card, String capacity, boolean stamped) {

    /** Without room for a time stamp. */
    SignatureRequest(String field, List<X509Certificate> chain, Instant at, byte[] card, String capacity) {
        this(field, chain, at, card, capacity, false);
    }

    SignatureRequest {
        chain = List.copyOf(chain);
        card = card.clone();
    }

    @Override
    public byte[] card() {
        return card.clone();
    }
}
