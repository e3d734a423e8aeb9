package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.archive.RecordFigures;
import ma.ittifaq.archive.Touching;

/**
 * Takes all of one agreement out of the database: the only place where anything of an agreement is deleted. The journal
 * is not touched: it holds ids, references and hashes. A test compares the tables named here with the foreign keys of the
 * schema, so that a table that is added later cannot be forgotten.
 */
@ApplicationScoped
class Erasure {
    private static final String ACTS = "(select id from act where agreement_id = :id)";

    /** Words that no other record has: they would tell who is gone. */
    private static final String ALONE = "(select w.word from archive_word w where w.record_id = :id and not exists"
            + " (select 1 from archive_word o where o.word = w.word and o.record_id <> :id))";

    /** Children first. */
    static final List<String> STATEMENTS = List.of(
            "delete from message where agreement_id = :id",
            "delete from prepared_signing where agreement_id = :id",
            "delete from act_validation where act_id in " + ACTS,
            "delete from stamp_job where act_id in " + ACTS,
            "delete from seal_job where act_id in " + ACTS,
            "delete from act_signature where act_id in " + ACTS,
            "delete from act_revision where act_id in " + ACTS,
            "delete from act where agreement_id = :id",
            RecordFigures.FORGET,
            "delete from agreement_move where agreement_id = :id",
            "delete from agreement_submission where agreement_id = :id",
            "delete from agreement_terms where agreement_id = :id",
            "delete from periodic_point where agreement_id = :id",
            "delete from agreement_milestone where agreement_id = :id",
            "delete from archive_spelling where word in " + ALONE,
            "delete from archive_vocabulary where word in " + ALONE,
            "update archive_edition e set words = words - (select count(*) from archive_posting p"
                    + " where p.edition_id = e.id and p.word in " + ALONE + ")",
            "delete from archive_posting where word in " + ALONE,
            "delete from archive_word where record_id = :id",
            "delete from archive_touched where record_id = :id",
            "delete from record_age where agreement_id = :id",
            "delete from legal_hold_record where agreement_id = :id",
            "delete from digitised_copy where agreement_id = :id",
            "delete from archive_record where agreement_id = :id",
            "delete from campaign_invitation where agreement_id = :id",
            "update agreement set predecessor_id = null where predecessor_id = :id",
            "delete from agreement where id = :id");

    /** Stored bytes are the owner's to delete: they are listed, once, and {@code document.Shredder} takes them away. */
    static final String BYTES = "insert into discarded_bytes (sha256, discarded_at)"
            + " select d.sha256, current_timestamp from stored_document d where d.sha256 in (:hashes)"
            + " and not exists (select 1 from discarded_bytes g where g.sha256 = d.sha256)";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Touching touching;

    void erase(UUID agreement) {
        List<String> hashes = hashes(agreement);
        STATEMENTS.forEach(statement -> run(statement, agreement));
        touching.note(agreement);
        if (!hashes.isEmpty()) {
            entities.createNativeQuery(BYTES).setParameter("hashes", hashes).executeUpdate();
        }
    }

    private List<String> hashes(UUID agreement) {
        List<String> hashes = new ArrayList<>(entities.createQuery(
                        "select distinct r.sha256 from ActRevision r where r.act.agreement = :id", String.class)
                .setParameter("id", agreement)
                .getResultList());
        hashes.addAll(entities.createQuery("select c.sha256 from DigitisedCopy c where c.record = :id", String.class)
                .setParameter("id", agreement)
                .getResultList());
        return hashes;
    }

    private void run(String statement, UUID agreement) {
        entities.createNativeQuery(statement).setParameter("id", agreement).executeUpdate();
    }
}
