package ma.ittifaq.archive.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.ittifaq.agreement.Action;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.Interrupted;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** The database goes away anywhere while the index is made anew, or while everything is checked. */
class IndexingOutageTest {
    private static final int RECORDS = 101;
    private static final int STRIDE = 3;
    private static final String STATES = """
        select listagg(stage || documents || '/' || acts || '/' || records || '/' || indexed || '/' || flaws, ' ')
        from integrity_check\
        """;

    private final Office office = ArchiveOffice.withoutPaper();
    private final Interrupted interrupted = new Interrupted(office, STATES);

    @Test
    void theIndexHasEachRecordOnceAndTheCheckSaysSo() {
        office.move(office.submitted(), Action.WITHDRAW, office.salma);
        sql("insert into archive_record (agreement_id, version, kind, state, ppr, name_ar, name_fr, unit_code,"
            + " unit_ar, unit_fr, unit_path, filed_year, legal_references, recorded_at, origin) select random_uuid(),"
            + " 0, kind, state, ppr, name_ar, name_fr, unit_code, unit_ar, unit_fr, unit_path, filed_year,"
            + " legal_references, recorded_at, 'DIGITISED' from archive_record, system_range(2, " + RECORDS + ")");
        sql("delete from archive_word");
        office.run(() -> office.beans().get(Integrity.class).reindex(office.amina));
        Examination examination = office.beans().get(Examination.class);
        int deaths = interrupted.everywhere(() -> work(examination), STRIDE);
        assertTrue(deaths > 5, deaths + " deaths");
        assertEquals(RECORDS, found());
    }

    private void sql(String statement) {
        office.run(() -> office.beans().entities().createNativeQuery(statement).executeUpdate());
    }

    /** The turns that the schedule gives it; as there, one that fails ends no later one. */
    private void work(Examination examination) {
        boolean more = true;
        while (more) {
            try {
                more = interrupted.step(examination::step);
            } catch (RuntimeException away) {
                return;
            }
        }
    }

    private int found() {
        return office.run(() -> office.beans().get(Retrieval.class).search(Question.of("idrissi"), 0, 5, office.amina))
                .count();
    }
}
