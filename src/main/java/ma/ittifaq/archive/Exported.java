package ma.ittifaq.archive;

import java.time.LocalDate;
import java.util.Optional;
import ma.ittifaq.archive.retention.Age;
import ma.ittifaq.archive.retention.Fate;

/**
 * A record as an export gives it: how it is described, and how long it is kept. Nothing of what the agreement says is in
 * it: no place, no telephone, no identity card.
 *
 * @param age empty while no rule applies
 */
public record Exported(ArchiveRecord kept, Optional<Age> age, Optional<Fate> fate, Optional<LocalDate> dueOn) {}
