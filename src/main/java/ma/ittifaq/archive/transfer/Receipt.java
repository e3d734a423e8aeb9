package ma.ittifaq.archive.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What the other archive answered.
 *
 * @param reference of its receipt
 * @param on its day
 * @param enteredBy who entered it here
 */
@Embeddable
public record Receipt(
        @Column(name = "receipt_reference") String reference,
        @Column(name = "receipt_on") LocalDate on,
        @Column(name = "receipt_by") UUID enteredBy) {}
