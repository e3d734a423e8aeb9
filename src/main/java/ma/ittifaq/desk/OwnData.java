package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.audit.OwnTrace;
import ma.ittifaq.audit.Place;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.document.DataExtract.Line;
import ma.ittifaq.document.DataExtract.Section;
import ma.ittifaq.document.DataExtracts;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.PersonalData;
import ma.ittifaq.platform.PersonalData.Part;
import ma.ittifaq.platform.RecordJson;
import ma.ittifaq.regulation.Bilingual;

/** Boundary: everything that is held of the person who asks, and who looked at it (law 09-08, right of access). */
@ApplicationScoped
@Transactional
public class OwnData {

    /** Looks on paper and in JSON; who has more asks for the journal. */
    private static final int MOST = 2000;

    @Inject
    private Instance<PersonalData> holders;

    @Inject
    private OwnTrace trace;

    @Inject
    private Sights sights;

    @Inject
    private Directory directory;

    @Inject
    private DataExtracts extracts;

    @Inject
    private Event<Fact> facts;

    /** Who the person is comes first; a part that is not named here comes last. */
    private static final List<String> ORDER = List.of(
            "employee",
            "headed",
            "role",
            "acting",
            "delegation",
            "agreement",
            "submission",
            "history",
            "point",
            "work",
            "invitation",
            "order",
            "signing",
            "certificate",
            "absence",
            "account",
            "session",
            "token",
            "feed",
            "messages",
            "view",
            "archive");

    /**
     * What is held.
     *
     * @param looks who looked, newest first
     * @param done what the person did themselves, newest first
     */
    public record Held(List<Part> parts, List<Sights.Sight> looks, List<Sights.Sight> done) {}

    /** What every feature holds, in a stable order. */
    public List<Part> parts(Actor actor) {
        UUID person = require(actor).id();
        return holders.stream()
                .flatMap(holder -> holder.held(person).stream())
                .filter(part -> !part.items().isEmpty())
                .sorted(Comparator.comparing(
                        part -> ORDER.contains(part.name()) ? ORDER.indexOf(part.name()) : ORDER.size()))
                .toList();
    }

    /** A page of who looked, newest first. */
    public List<Sights.Sight> looks(Optional<Place> before, int most, Actor actor) {
        return sights.of(trace.looks(require(actor).id(), before, most));
    }

    /** All of it, as a machine reads it; that it was taken out is journalled. */
    public Held all(Actor actor) {
        UUID person = require(actor).id();
        tell("JSON", actor);
        return new Held(
                parts(actor),
                sights.of(trace.looks(person, Optional.empty(), MOST)),
                sights.of(trace.done(person, MOST)));
    }

    /** The same as a file. */
    public byte[] json(Actor actor) {
        return RecordJson.write(all(actor)).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same on paper, in Arabic and French. */
    public byte[] pdf(Actor actor) {
        Employee person = require(actor);
        tell("PDF", actor);
        List<List<Bilingual>> looks = sights.of(trace.looks(person.id(), Optional.empty(), MOST)).stream()
                .map(Sights.Sight::cells)
                .toList();
        return extracts.print(
                person.unit(),
                PersonalWords.of(
                        "title.of",
                        new Bilingual(person.name().ar(), person.name().fr())),
                List.of(PersonalWords.of("intro"), PersonalWords.of("intro.rights")),
                parts(actor).stream().map(OwnData::section).toList(),
                PersonalWords.of("looks"),
                List.of(PersonalWords.of("when"), PersonalWords.of("who"), PersonalWords.of("what")),
                looks.isEmpty() ? List.of(nobody()) : looks);
    }

    private static List<Bilingual> nobody() {
        return List.of(Bilingual.same("–"), Bilingual.same("–"), PersonalWords.of("looks.none"));
    }

    private static Section section(Part part) {
        Bilingual name = PersonalWords.of("part." + part.name());
        Bilingual title = part.heading().isEmpty()
                ? name
                : new Bilingual(name.ar() + " " + part.heading(), name.fr() + " " + part.heading());
        return new Section(
                title,
                part.items().stream()
                        .map(item ->
                                new Line(PersonalWords.of("item." + item.name()), new Bilingual(item.ar(), item.fr())))
                        .toList());
    }

    private void tell(String form, Actor actor) {
        facts.fire(new Fact("privacy.own_data", form, Optional.of(actor.person()), Map.of()));
    }

    /** Whoever is no person of the directory has nothing here. */
    private Employee require(Actor actor) {
        return Optional.ofNullable(actor.person()).flatMap(directory::find).orElseThrow(RuleBroken.NotVisible::new);
    }
}
