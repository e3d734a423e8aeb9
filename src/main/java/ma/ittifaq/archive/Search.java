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

    /** Whose fate, by {@code k}, is still to be carried out. */
    static final String AWAITED =
            "k.age in (" + "ma.ittifaq.archive.retention.Age.CURRENT, ma.ittifaq.archive.retention.Age.INTERMEDIATE)";

    /** What the schedule says of them, by {@code k}. */
    private static final Map<Kept, String> AGED = Map.of(
            Kept.DUE,
            "k.fateDueOn <= :day and " + AWAITED,
            Kept.ELIMINABLE,
            "k.fateDueOn <= :day and k.fate = ma.ittifaq.archive.retention.Fate.ELIMINATION",
            Kept.TRANSFERABLE,
            "k.fateDueOn <= :day and k.age = ma.ittifaq.archive.retention.Age.DEFINITIVE"
                    + " and k.fate = ma.ittifaq.archive.retention.Fate.DEFINITIVE");

    private static final Map<Kept, String> KEEPING = Map.of(
            Kept.HELD,
            HELD,
            Kept.ELIMINABLE,
            "not " + HELD + " and not exists (select l from DisposalLine l where l.claim = r.agreement)",
            Kept.TRANSFERABLE,
            "not " + HELD + " and not exists (select l from TransferLine l where l.claim = r.agreement)",
            Kept.TRANSFERRED,
            "exists (select l from TransferLine l, Transfer t where l.claim = r.agreement and t.id = l.transfer"
                    + " and t.receipt.on <= :day"
                    + " and l.outcome = ma.ittifaq.archive.transfer.TransferLine.Outcome.TRANSFERRED)");

    private final Question question;
    private final Map<String, List<String>> near;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private AskedWords words;

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
        question.keeping().ifPresent(keeping -> {
            Optional.ofNullable(KEEPING.get(keeping.kept())).ifPresent(conditions::add);
            parameters.put("day", keeping.day());
        });
    }

    /**
     * The records from a line on, and how many there are in all; one more than most stands for more. Long lists are put
     * together from an {@link IndexEdition}, where there is one that says what is asked for.
     */
    Slice slice(EntityManager entities, int offset, int page, int most) {
        return lists(entities)
                .flatMap(lists -> lists.slice(words, question, offset, page, most))
                .orElseGet(() -> new Slice(page(entities, offset, page), count(entities, most)));
    }

    /** Where an edition answers sooner than the database, which reads a single list as quickly. */
    private Optional<Lists> lists(EntityManager entities) {
        words(entities);
        Facets facets = question.facets();
        boolean many = words.areMany()
                || !question.states().isEmpty()
                || facets.from().isPresent() && !PeriodMarks.areExact(facets.from(), facets.until())
                || question.keeping().isPresent() && words.isAsked();
        // Looked for whatever is asked, so that no question takes more statements than another.
        return Editions.current(entities)
                .filter(edition -> many && !words.isUnknown() && Lists.canSay(question))
                .flatMap(edition -> Lists.open(edition, entities));
    }

    List<ArchiveRecord> page(EntityManager entities, int offset, int most) {
        return said(entities)
                .page("select r", "", ArchiveRecord.class, offset, most)
                .getResultList();
    }

    List<UUID> ids(EntityManager entities, int most) {
        return said(entities)
                .page("select r.agreement", "", UUID.class, 0, most)
                .getResultList();
    }

    /** How many there are; one more than most stands for more. */
    int count(EntityManager entities, int most) {
        return said(entities).each(most + 1).getResultList().size();
    }

    /** The records that follow one, in the order of {@link #page}, with how long they are kept; read and forgotten. */
    List<Exported> export(EntityManager entities, Optional<Exported> last, int most) {
        SaidSearch said = said(entities);
        last.ifPresent(said::goOnAfter);
        List<Exported> found = said
                .page("select r, g", " left join RecordAge g on g.agreement = r.agreement", Object[].class, 0, most)
                .getResultList()
                .stream()
                .map(row -> exported((ArchiveRecord) row[0], Optional.ofNullable((RecordAge) row[1])))
                .toList();
        entities.clear();
        return found;
    }

    private static Exported exported(ArchiveRecord kept, Optional<RecordAge> age) {
        return new Exported(kept, age.map(RecordAge::age), age.map(RecordAge::fate), age.map(RecordAge::fateDueOn));
    }

    private void words(EntityManager entities) {
        if (words == null) {
            words = new AskedWords(entities, question, near);
        }
    }

    private SaidSearch said(EntityManager entities) {
        words(entities);
        Optional<String> aged = question.keeping().map(keeping -> AGED.get(keeping.kept()));
        Optional<String> cnie = question.textAsCnie().map(Vault.opened()::keyedHash);
        return new SaidSearch(entities, words, aged, cnie, conditions, parameters);
    }

    /** Whatever the index has no mark of, or only a rough one. */
    private void facets(Facets facets) {
        facets.act()
                .filter(kind -> Mark.act(kind).isEmpty())
                .ifPresent(
                        act -> add("r.agreement in (select a.agreement from Act a where a.kind = :act)", "act", act));
        if (PeriodMarks.meeting(facets.from(), facets.until()).isEmpty()) {
            facets.from().ifPresent(from -> add("r.endsOn >= :begins", "begins", from));
            facets.until().ifPresent(until -> add("r.startsOn <= :ends", "ends", until));
        } else if (!PeriodMarks.areExact(facets.from(), facets.until())) {
            // Nearly all that has the marks passes: a plan that began with the index of the ends would read in vain.
            add(
                    "coalesce(r.endsOn, r.startsOn) >= :begins",
                    "begins",
                    facets.from().orElseThrow());
            add(
                    "coalesce(r.startsOn, r.endsOn) <= :ends",
                    "ends",
                    facets.until().orElseThrow());
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }
}
