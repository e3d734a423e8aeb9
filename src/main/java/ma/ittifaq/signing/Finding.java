package ma.ittifaq.signing;

/**
 * One thing wrong with one revision of a signed document.
 *
 * @param revision counted from 1; 0 when it concerns the document as a whole
 * @param field the signature field of that revision, empty for the whole document
 */
public record Finding(int revision, String field, Kind kind) {

    /** What is wrong. Ordered by weight: what stands first explains what follows. */
    public enum Kind {
        /** No signature at all. */
        NOT_SIGNED,
        /** The signed ranges do not cover exactly everything but the signature itself. */
        BYTE_RANGE,
        /** Bytes were added after the last signature. */
        ADDED_AFTER_SIGNATURE,
        /** The earlier document is not the untouched beginning of this one. */
        EARLIER_REVISION_CHANGED,
        /** The signature structure cannot be read or is not the strict form that we write. */
        STRUCTURE,
        /** The signed bytes changed. */
        DIGEST,
        /** The signature value does not belong to the certificate. */
        SIGNATURE,
        /** The protected reference to the signing certificate is missing or names another one. */
        CERTIFICATE_REFERENCE,
        /** The certificate does not come from a trusted authority. */
        UNTRUSTED_CERTIFICATE,
        /** The certificate may not sign documents. */
        KEY_USAGE,
        /** The signature claims a time at which the certificate did not count. */
        OUTSIDE_VALIDITY,
        /** A time stamp covers other bytes or comes from nobody whose time counts. */
        TIME_STAMP,
        /** Signed with keys of this administration, yet not one of the documents that it keeps. */
        NOT_KEPT,
        /** It was kept here until its file was eliminated under an authorised list. */
        ELIMINATED
    }

    static Finding ofDocument(Kind kind) {
        return new Finding(0, "", kind);
    }
}
