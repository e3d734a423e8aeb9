package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.archive.ArchiveRecord.Place;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.LegalReferences;

/** Makes records, and keeps them up with the moves that follow, in the transaction of each move. */
@ApplicationScoped
class Filing {
    private static final Pattern NUMBERED = Pattern.compile(".*/(\\d{4})/\\d+");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    LegalReferences references;

    @Inject
    WordIndex index;

    @Inject
    Clock clock;

    /** Without a priority: after the acts of the move, which give the reference. */
    void on(@Observes Moved moved) {
        if (moved.ofRecord()) {
            ArchiveRecord found =
                    entities.find(ArchiveRecord.class, moved.agreement().id());
            ArchiveRecord kept = found == null ? describe(moved.agreement(), moved.move()) : found;
            kept.follow(moved.move());
            if (found == null) {
                entities.persist(kept);
            }
            index.write(kept);
        }
    }

    private ArchiveRecord describe(Agreement agreement, Move move) {
        Employee employee = directory.require(agreement.employee());
        LocalDate day = LocalDate.ofInstant(move.at(), clock.getZone());
        String cited =
                references.visas(day).stream().map(LegalReference::number).collect(Collectors.joining(","));
        return new ArchiveRecord(agreement, employee, place(agreement), cited, year(agreement, day));
    }

    private Place place(Agreement agreement) {
        List<OrgUnit> path = directory.chart().upwards(agreement.unit()).stream()
                .map(u -> directory.findUnit(u.id()).orElseThrow())
                .collect(Collectors.toList());
        OrgUnit unit = path.getFirst();
        Collections.reverse(path);
        String codes = path.stream().map(OrgUnit::code).collect(Collectors.joining("/", "/", "/"));
        return new Place(unit.code(), new Bilingual(unit.nameAr(), unit.nameFr()), codes);
    }

    /** The year in its reference, by which it is filed; for a file without number the year it was closed. */
    static int year(Agreement agreement, LocalDate day) {
        Matcher numbered = NUMBERED.matcher(agreement.reference().orElse(""));
        return numbered.matches() ? Integer.parseInt(numbered.group(1)) : day.getYear();
    }
}
