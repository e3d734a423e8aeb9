package ma.ittifaq.archive;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.retention.RecordAge;
import ma.ittifaq.platform.Vault;

/** A question said to the database. */
final class Search {
    private static final String HELD = "r.agreement in (select e from LegalHold h join h.records e"
            + " where h.liftedAt is null and (h.until is null or h.until >= :day))";

    private static final Map<Kept, String> KEEPING = Map.of(
            Kept.DUE,
            "r.agreement in (select k.agreement from RecordAge k where k.fateDueOn <= :day and k.age in ("
                    + "ma.ittifaq.archive.retention.Age.CURRENT, ma.ittifaq.archive.retention.Age.INTERMEDIATE))",
            Kept.HELD,
            HELD,
            Kept.ELIMINABLE,
            "r.agreement in (select k.agreement from RecordAge k where k.fateDueOn <= :day"
                    + " and k.fate = ma.ittifaq.archive.retention.Fate.ELIMINATION)"
                    + " and not " + HELD
                    + " and not exists (select l from DisposalLine l where l.claim = r.agreement)",
            Kept.TRANSFERABLE,
            "r.agreement in (select k.agreement from RecordAge k where k.fateDueOn <= :day"
                    + " and k.age = ma.ittifaq.archive.retention.Age.DEFINITIVE"
                    + " and k.fate = ma.ittifaq.archive.retention.Fate.DEFINITIVE)"
                    + " and not " + HELD
                    + " and not exists (select l from TransferLine l where l.claim = r.agreement)",
            Kept.TRANSFERRED,
            "exists (select l from TransferLine l, Transfer t where l.claim = r.agreement and t.id = l.transfer"
                    + " and t.receipt.on <= :day"
                    + " and l.outcome = ma.ittifaq.archive.transfer.TransferLine.Outcome.TRANSFERRED)");

    private final Question question;
    private final Map<String, List<String>> near;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Search(Question question) {
        this(question, Map.of());
    }

    /** @param near words that may stand for one of the question's */
    Search(Question question, Map<String, List<String>> near) {
        this.question = question;
        this.near = near;
        question.ppr().ifPresent(ppr -> add("r.ppr = :ppr", "ppr", ppr));
        question.cnie()
                .ifPresent(
                        cnie -> add("r.cnieHash = :cnie", "cnie", Vault.opened().keyedHash(cnie)));
        question.reference().ifPresent(reference -> add("r.reference = :reference", "reference", reference));
        if (!question.states().isEmpty()) {
            add("r.state in :states", "states", question.states());
        }
        facets(question.facets());
        question.keeping().ifPresent(keeping -> add(KEEPING.get(keeping.kept()), "day", keeping.day()));
    }

    List<ArchiveRecord> page(EntityManager entities, int offset, int most) {
        return said(entities)
                .page("select r", "", ArchiveRecord.class)
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultList();
    }

    List<UUID> ids(EntityManager entities, int most) {
        return said(entities)
                .page("select r.agreement", "", UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are; one more than most stands for more. */
    int count(EntityManager entities, int most) {
        return said(entities).each().setMaxResults(most + 1).getResultList().size();
    }

    /** The records that follow one, newest first, with how long they are kept; read and forgotten. */
    List<Exported> export(EntityManager entities, Optional<ArchiveRecord> last, int most) {
        last.ifPresent(record -> {
            conditions.add("r.recordedAt <= :at and (r.recordedAt < :at or r.agreement < :record)");
            parameters.put("at", record.recordedAt());
            parameters.put("record", record.agreement());
        });
        List<Exported> found = said(entities)
                .page("select r, k", " left join RecordAge k on k.agreement = r.agreement", Object[].class)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> exported((ArchiveRecord) row[0], Optional.ofNullable((RecordAge) row[1])))
                .toList();
        entities.clear();
        return found;
    }

    private static Exported exported(ArchiveRecord kept, Optional<RecordAge> age) {
        return new Exported(kept, age.map(RecordAge::age), age.map(RecordAge::fate), age.map(RecordAge::fateDueOn));
    }

    private SaidSearch said(EntityManager entities) {
        AskedWords words = new AskedWords(entities, question, near);
        return new SaidSearch(
                entities, words, question.textAsCnie().map(Vault.opened()::keyedHash), conditions, parameters);
    }

    private void facets(Facets facets) {
        facets.act()
                .ifPresent(act -> add(
                        "exists (select a from Act a where a.agreement = r.agreement and a.kind = :act)", "act", act));
        facets.cited()
                .ifPresent(cited -> add(
                        "r.legalReferences in (select c.texts from Citation c"
                                + " where locate(:cited, concat(',', c.texts, ',')) > 0)",
                        "cited",
                        ',' + cited + ','));
        facets.clauses().ifPresent(clauses -> add("r.clauseSet = :clauses", "clauses", clauses));
        facets.from().ifPresent(from -> add("r.endsOn >= :begins", "begins", from));
        facets.until().ifPresent(until -> add("r.startsOn <= :ends", "ends", until));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
