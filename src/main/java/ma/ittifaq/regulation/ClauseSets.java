package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** The published clause sets. */
@ApplicationScoped
public class ClauseSets {
    private final Function<LocalDate, List<ClauseSet>> published;
    private final Function<String, Optional<ClauseSet>> byVersion;

    /** Those delivered with the product. */
    public ClauseSets() {
        this(Delivered.sets());
    }

    @Inject
    ClauseSets(Editions editions) {
        published = editions::published;
        byVersion = editions::find;
    }

    private ClauseSets(List<ClauseSet> sets) {
        published = day -> sets;
        byVersion = version ->
                sets.stream().filter(set -> set.version().equals(version)).findFirst();
    }

    /** A world with this one set: for a specimen of what is not published yet. */
    public static ClauseSets only(ClauseSet set) {
        return new ClauseSets(List.of(set));
    }

    /** All of them, the oldest first, those that wait for their day too. */
    public List<ClauseSet> all() {
        return published.apply(LocalDate.MAX);
    }

    /** The set in force on that day. */
    public ClauseSet current(LocalDate day) {
        return find(day).orElseThrow(() -> new NoSuchElementException("No clause set in force on " + day));
    }

    public ClauseSet require(String version) {
        return byVersion.apply(version).orElseThrow(() -> new NoSuchElementException("No clause set " + version));
    }

    /** The set in force on that day; the first one for what was before it. */
    ClauseSet on(LocalDate day) {
        return find(day).orElseGet(() -> published.apply(day).getFirst());
    }

    private Optional<ClauseSet> find(LocalDate day) {
        return published.apply(day).stream()
                .filter(set -> !day.isBefore(set.from()))
                .max(Comparator.comparing(ClauseSet::from));
    }
}
