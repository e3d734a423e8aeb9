package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.regulation.Bilingual;

/**
 * To whom records go, and how they are packed.
 *
 * @param recipientAr the archive that takes them, in Arabic
 * @param recipientFr the same in French
 * @param mostRecords how many records a package has at most
 * @param mostBytes how many bytes the files of a package have at most; a record that is larger has one to itself
 */
@Embeddable
public record Terms(
        @Column(name = "recipient_ar") String recipientAr,
        @Column(name = "recipient_fr") String recipientFr,
        @Column(name = "most_records") int mostRecords,
        @Column(name = "most_bytes") long mostBytes) {

    public static final int RECORDS = 200;
    public static final int MEGABYTES = 100;
    private static final int MOST_RECORDS = 1_000;
    private static final int MOST_MEGABYTES = 1_000;
    private static final int LONGEST_NAME = 200;

    /** From what a person gave; refuses what cannot be packed. */
    public static Terms of(Bilingual recipient, long records, long megabytes) {
        if (isNoName(recipient.ar()) || isNoName(recipient.fr())) {
            throw ArchiveRefused.invalid("archive.transfer.recipient", LONGEST_NAME);
        }
        if (records < 1 || records > MOST_RECORDS || megabytes < 1 || megabytes > MOST_MEGABYTES) {
            throw ArchiveRefused.invalid("archive.transfer.split", MOST_RECORDS, MOST_MEGABYTES);
        }
        return new Terms(recipient.ar().strip(), recipient.fr().strip(), (int) records, megabytes * 1_000_000);
    }

    private static boolean isNoName(String typed) {
        return typed == null || typed.isBlank() || typed.strip().length() > LONGEST_NAME;
    }

    Bilingual recipient() {
        return new Bilingual(recipientAr, recipientFr);
    }
}
