package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.Defect.Cause;

/** Boundary: HR writes the next edition of the clauses and references and publishes it. For others it does not exist. */
@ApplicationScoped
@Transactional
public class Codification {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM");

    @Inject
    Editions editions;

    @Inject
    Codifiers codifiers;

    @Inject
    PrintCheck print;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** Begins a draft from the newest edition; one that is open already is gone on with. */
    public void open(Actor actor) {
        codifiers.require(actor);
        if (editions.draft().isEmpty()) {
            Edition newest = editions.publishedEditions().getLast();
            editions.add(Edition.draft(newest.parameters()), editions.text(newest, newest.from()));
            tell("regulation.draft_opened", newest.name(), Map.of(), actor);
        }
    }

    /** The clauses of the draft, in their order; empty without one. */
    public List<Written<ClauseText>> clauses(Actor actor) {
        codifiers.require(actor);
        return editions.draft().stream()
                .flatMap(draft -> editions.clauses(draft).stream())
                .map(entry -> new Written<>(entry.written(), entry.version()))
                .toList();
    }

    /** The references of the draft, in order of rank; empty without one. */
    public List<Written<LegalReference>> references(Actor actor) {
        codifiers.require(actor);
        return editions.draft().stream()
                .flatMap(draft -> editions.references(draft).stream())
                .map(entry -> new Written<>(entry.written(), entry.version()))
                .toList();
    }

    /** Keeps a clause of the draft as written, fit for publication or not, unless somebody changed it meanwhile. */
    public void revise(Written<ClauseText> change, Actor actor) {
        codifiers.require(actor);
        String code = change.text().code();
        ClauseEntry entry = find(editions.clauses(requireDraft()), code);
        requireFresh(entry.version(), change, code);
        Fit.require(change.text());
        entry.rewrite(change.text());
        editions.flush();
        tell("regulation.clause_revised", code, Map.of("text", change.text().toString()), actor);
    }

    /** The same for a reference. */
    public void reviseReference(Written<LegalReference> change, Actor actor) {
        codifiers.require(actor);
        String key = change.text().key();
        ReferenceEntry entry = find(editions.references(requireDraft()), key);
        requireFresh(entry.version(), change, key);
        Fit.require(change.text());
        entry.rewrite(change.text());
        editions.flush();
        tell("regulation.reference_revised", key, Map.of("text", change.text().toString()), actor);
    }

    /** Adds an empty clause behind the others of its part and answers its code. */
    public String add(Part part, Actor actor) {
        codifiers.require(actor);
        Edition draft = requireDraft();
        List<ClauseEntry> entries = new ArrayList<>(editions.clauses(draft));
        String code = Codes.next(part, entries.stream().map(Entry::code).toList());
        ClauseText empty = new ClauseText(
                code, part, false, Applies.ALWAYS, Bilingual.EMPTY, Bilingual.EMPTY, Bilingual.EMPTY, List.of());
        entries.add(new ClauseEntry(draft.id(), 0, empty));
        editions.add(entries.getLast());
        entries.sort(Comparator.comparing(entry -> entry.written().part()));
        arrange(entries);
        tell("regulation.clause_added", code, Map.of(), actor);
        return code;
    }

    /** Adds an empty reference behind the others and answers its key. */
    public String addReference(Actor actor) {
        codifiers.require(actor);
        Edition draft = requireDraft();
        List<ReferenceEntry> entries = new ArrayList<>(editions.references(draft));
        String key = Codes.nextReference(entries.stream().map(Entry::code).toList());
        entries.add(new ReferenceEntry(draft.id(), 0, LegalReference.empty(key, LocalDate.now(clock))));
        editions.add(entries.getLast());
        arrange(entries);
        tell("regulation.reference_added", key, Map.of(), actor);
        return key;
    }

    /** Takes a clause or a reference out of the draft; a clause that no edition may leave out stays. */
    public void remove(String code, Actor actor) {
        codifiers.require(actor);
        Edition draft = requireDraft();
        List<Entry> entries = entries(draft);
        Entry entry = find(entries, code);
        if (entry instanceof ClauseEntry clause && clause.written().mandatory()) {
            throw RegulationRefusal.mandatory(code);
        }
        editions.remove(entry);
        editions.flush();
        tell("regulation.text_removed", code, Map.of(), actor);
    }

    /** Moves a clause or a reference up by one place; the first of its part stays where it is. */
    public void raise(String code, Actor actor) {
        codifiers.require(actor);
        Edition draft = requireDraft();
        List<Entry> entries = new ArrayList<>(
                editions.references(draft).stream().anyMatch(e -> e.code().equals(code))
                        ? editions.references(draft)
                        : editions.clauses(draft));
        int at = entries.indexOf(find(entries, code));
        if (at > 0 && Codes.samePart(entries.get(at - 1), entries.get(at))) {
            Collections.swap(entries, at - 1, at);
            arrange(entries);
            tell("regulation.text_raised", code, Map.of(), actor);
        }
    }

    private List<Entry> entries(Edition draft) {
        List<Entry> entries = new ArrayList<>(editions.clauses(draft));
        entries.addAll(editions.references(draft));
        return entries;
    }

    private void arrange(List<? extends Entry> entries) {
        for (int i = 0; i < entries.size(); i++) {
            entries.get(i).place(i + 1);
        }
        editions.flush();
    }

    /** Gives the draft up. */
    public void discard(Actor actor) {
        codifiers.require(actor);
        editions.remove(requireDraft());
        tell("regulation.draft_discarded", "draft", Map.of(), actor);
    }

    /** Everything that forbids publishing the draft on that day. */
    public List<Defect> defects(LocalDate effective, Actor actor) {
        codifiers.require(actor);
        Edition draft = requireDraft();
        List<Defect> defects = new ArrayList<>(date(effective));
        defects.addAll(PublicationCheck.of(editions.text(draft, effective), effective, print));
        return defects;
    }

    /** Publishes the draft from that day on and answers its name; with a single defect nothing is published. */
    public String publish(LocalDate effective, Actor actor) {
        codifiers.require(actor);
        Edition draft = editions.lockedDraft().orElseThrow(RegulationRefusal::noDraft);
        List<Defect> defects = defects(effective, actor);
        if (!defects.isEmpty()) {
            throw RegulationRefusal.notPublishable(defects);
        }
        String name = name(effective);
        draft.publish(name, effective, actor.person(), clock.instant());
        editions.flush();
        tell("regulation.published", name, Map.of("from", effective.toString()), actor);
        return name;
    }

    /** From tomorrow at the earliest, so that all acts of a day are alike; and never before an edition that waits. */
    private List<Defect> date(LocalDate effective) {
        LocalDate today = LocalDate.now(clock);
        LocalDate last = editions.publishedEditions().getLast().from();
        if (!effective.isAfter(today)) {
            return List.of(Defect.of("", Cause.DATE_TOO_EARLY, effective, today));
        }
        return effective.isAfter(last) ? List.of() : List.of(Defect.of("", Cause.DATE_TAKEN, effective, last));
    }

    private String name(LocalDate effective) {
        String month = MONTH.format(effective);
        long before = editions.publishedEditions().stream()
                .filter(edition -> edition.name().startsWith(month + '/'))
                .count();
        return month + '/' + (before + 1);
    }

    private static <E extends Entry> E find(List<E> entries, String code) {
        return entries.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(RegulationRefusal::notVisible);
    }

    private Edition requireDraft() {
        return editions.draft().orElseThrow(RegulationRefusal::noDraft);
    }

    private static void requireFresh(long version, Written<?> change, String code) {
        if (version != change.version()) {
            throw RegulationRefusal.stale(code);
        }
    }

    private void tell(String kind, String subject, Map<String, String> details, Actor actor) {
        facts.fire(new Fact(kind, subject, Optional.of(actor).map(Actor::person), details));
    }
}
