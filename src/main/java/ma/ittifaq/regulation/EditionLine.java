package ma.ittifaq.regulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An edition in a list.
 *
 * @param name what agreements cite it by, and {@link #DRAFT} for the draft
 * @param from its day of effect; empty for the draft
 * @param publishedBy empty for what was delivered with the product
 */
public record EditionLine(
        String name, Optional<LocalDate> from, Optional<Instant> publishedAt, Optional<UUID> publishedBy) {

    /** What the draft is called where a name is asked for; no published edition can have it. */
    public static final String DRAFT = "draft";

    static EditionLine of(Edition edition) {
        return new EditionLine(
                edition.isDraft() ? DRAFT : edition.name(),
                Optional.ofNullable(edition.from()),
                Optional.ofNullable(edition.publishedAt()),
                edition.publishedBy());
    }

    public boolean isDraft() {
        return DRAFT.equals(name);
    }
}
