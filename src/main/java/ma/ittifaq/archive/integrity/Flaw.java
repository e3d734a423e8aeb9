package ma.ittifaq.archive.integrity;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that is not as it must be.
 *
 * @param subject what it is known by: the reference of an act or record, an address of bytes, a line or entry of the journal
 * @param sha256 the address of the bytes concerned
 * @param agreement the record concerned
 */
public record Flaw(Kind kind, String subject, Optional<String> sha256, Optional<UUID> agreement) {
    public enum Kind {
        /** The bytes are not those of their address any more. */
        BYTES,
        /** A revision does not begin with the one before it. */
        REVISION,
        /** A signature is not valid on the stored bytes. */
        SIGNATURE,
        /** The act bears fewer signatures than were recorded for it. */
        SIGNERS,
        /** The act is not in the form that lasts: PDF/A-3, as far as {@link ma.ittifaq.signing.ArchivalForm} looks. */
        FORMAT,
        /** A digitised copy is missing, damaged, or not the PDF that came in. */
        SCAN,
        /** The record describes another state, number, period or end than the agreement has. */
        RECORD,
        /** An agreement that must be a record is none. */
        UNFILED,
        /** A list that is being carried out could not eliminate the record, or its bytes, for a day. */
        UNSETTLED,
        /** Search did not find the record by its words, or by others; what it says was mended with the flaw. */
        INDEX,
        /** The journal's chain of hashes is broken. */
        JOURNAL,
        /** An entry of the journal had no place in the chain and did not wait for one; it waits again. */
        STRAY
    }
}
