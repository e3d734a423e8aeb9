package ma.ittifaq.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

class ExportingTest {
    private final Office office = ArchiveOffice.withoutPaper();

    @Test
    void givesEachRecordOnceWithItsAgeNewestFirst() {
        UUID first = ended();
        Aged.rule(office, Series.AGREEMENTS, Fate.ELIMINATION);
        Aged.on(office, Office.TODAY.plusYears(1));
        for (int i = 1; i < Exporting.AT_ONCE + 3; i++) {
            copy(first, i);
        }
        List<Exported> all = all(Question.of(""));
        assertEquals(Exporting.AT_ONCE + 3, all.size());
        assertEquals(
                all.size(),
                all.stream().map(e -> e.kept().agreement()).distinct().count());
        assertEquals(first, all.getLast().kept().agreement());
        assertEquals(Optional.of(Fate.ELIMINATION), all.getLast().fate());
        assertEquals(Optional.empty(), all.getFirst().fate());
    }

    @Test
    void isForArchivistsAndToldToTheJournal() {
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.run(() -> {
                    exporting().begin(Question.of(""), office.hassan);
                    return office;
                }));
        office.run(() -> {
            exporting().begin(Question.of(""), office.amina);
            return office;
        });
        assertTrue(office.beans().fired().stream()
                .anyMatch(fact -> fact instanceof Fact told && told.kind().equals("archive.exported")));
    }

    @Test
    void whatIsDueComesInTheOrderInWhichItIsShown() {
        UUID first = ended();
        for (int i = 1; i <= Exporting.AT_ONCE + 3; i++) {
            copy(first, i);
        }
        Aged.rule(office, Series.AGREEMENTS, Fate.ELIMINATION);
        Aged.on(office, Office.TODAY.plusYears(1));
        Question due = Question.of("").keeping(Question.Kept.DUE, Office.TODAY.plusYears(100));
        List<UUID> shown = office.run(() -> new Search(due).ids(office.beans().entities(), 2 * Exporting.AT_ONCE));
        assertEquals(shown, all(due).stream().map(e -> e.kept().agreement()).toList());
        assertEquals(Exporting.AT_ONCE + 4, shown.size());
    }

    private List<Exported> all(Question question) {
        List<Exported> all = new ArrayList<>();
        List<Exported> page = after(Optional.empty(), question);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = after(Optional.of(page.getLast()), question);
        }
        return all;
    }

    private List<Exported> after(Optional<Exported> last, Question question) {
        return office.run(() -> exporting().after(last, question, office.amina));
    }

    private UUID ended() {
        UUID id = office.signed();
        office.move(id, Action.RESCIND, office.hassan);
        return id;
    }

    /** Another record just like it, filed a little later; its agreement is of no interest here. */
    private void copy(UUID of, int later) {
        office.run(() -> {
            office.beans()
                    .entities()
                    .createNativeQuery("set referential_integrity false")
                    .executeUpdate();
            return office.beans()
                    .entities()
                    .createNativeQuery("""
                        insert into archive_record select random_uuid(), version, reference, kind, state, ppr, cnie_hash,
                        name_ar, name_fr, unit_code, unit_ar, unit_fr, unit_path, filed_year, starts_on, ends_on, clause_set,
                        legal_references, dateadd('MINUTE', :later, recorded_at), closed_at, origin
                        from archive_record where agreement_id = :id
                        """)
                    .setParameter("later", later)
                    .setParameter("id", of)
                    .executeUpdate();
        });
    }

    private Exporting exporting() {
        return office.beans().get(Exporting.class);
    }
}
