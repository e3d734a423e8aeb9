package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Settings;

/** Boundary: HR reads the editions, the draft among them, holds one against another and asks what cites a text. */
@ApplicationScoped
@Transactional
public class Codex {

    @Inject
    Editions editions;

    @Inject
    Codifiers codifiers;

    @Inject
    PrintCheck print;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    public boolean mayRead(Actor actor) {
        return codifiers.are(actor);
    }

    /** All editions, the draft first, then the newest. */
    public List<EditionLine> lines(Actor actor) {
        codifiers.require(actor);
        return Stream.concat(editions.draft().stream(), editions.publishedEditions().reversed().stream())
                .map(EditionLine::of)
                .toList();
    }

    /** The edition of that name as written; for a name that no edition has there is nothing to see. */
    public EditionText text(String name, Actor actor) {
        codifiers.require(actor);
        return find(name)
                .map(edition -> editions.text(edition, edition.from()))
                .orElseThrow(RegulationRefusal::notVisible);
    }

    private Optional<Edition> find(String name) {
        return EditionLine.DRAFT.equals(name) ? editions.draft() : editions.publishedEdition(name);
    }

    /** What became of the texts of one edition in another. */
    public List<Change> changes(String before, String after, Actor actor) {
        return Comparison.of(text(before, actor), text(after, actor));
    }

    /** The draft as acts would be printed from it on the day; refused, with every reason, where it cannot be printed. */
    public ClauseSet specimen(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return printable(draft(today, actor), today);
    }

    /** One clause of the draft as it is being written, alone; refused, with every reason, where it cannot be printed. */
    public ClauseSet passage(ClauseText written, Actor actor) {
        Fit.require(written);
        LocalDate today = LocalDate.now(clock);
        return printable(draft(today, actor).only(written), today);
    }

    private EditionText draft(LocalDate day, Actor actor) {
        codifiers.require(actor);
        return editions.text(editions.draft().orElseThrow(RegulationRefusal::notVisible), day);
    }

    private ClauseSet printable(EditionText text, LocalDate today) {
        List<Defect> defects = PublicationCheck.of(text, today, print).stream()
                .filter(defect -> defect.cause().isOfPrinting())
                .toList();
        if (!defects.isEmpty()) {
            throw RegulationRefusal.notPrintable(defects);
        }
        return text.compiled();
    }

    /** The reference of that code as the newest edition that has it says it; none for a clause. */
    public Optional<LegalReference> reference(String code, Actor actor) {
        codifiers.require(actor);
        return Stream.concat(editions.publishedEditions().reversed().stream(), editions.draft().stream())
                .flatMap(edition -> editions.text(edition, edition.from()).references().stream())
                .filter(reference -> reference.key().equals(code))
                .findFirst();
    }

    /** Names of the published editions whose agreements cite the clause or the reference of that code. */
    public Set<String> citing(String code, Actor actor) {
        codifiers.require(actor);
        AdministrationKind administration = AdministrationKind.valueOf(settings.administrationKind());
        return editions.published().stream()
                .filter(set -> set.cites(code, administration))
                .map(ClauseSet::version)
                .collect(Collectors.toSet());
    }
}
