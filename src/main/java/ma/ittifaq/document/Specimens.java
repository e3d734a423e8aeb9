package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ma.ittifaq.document.AgreementTerms.Equipment;
import ma.ittifaq.document.AgreementTerms.Presence;
import ma.ittifaq.document.AgreementTerms.Task;
import ma.ittifaq.document.AgreementTerms.TimeWindow;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.AdministrationKind;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.Clause;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;

/**
 * Prints an agreement of nobody with clauses that are not published, through the very engine of the acts. Every name in
 * it says what stands there in a real one, every page says that it is a specimen, and no code of it is known anywhere.
 */
@ApplicationScoped
public class Specimens {
    private static final String NO_CODE = "SPECIMEN";

    @Inject
    Settings settings;

    @Inject
    Letterheads letterheads;

    @Inject
    Clock clock;

    public byte[] print(ClauseSet clauses) {
        return document(clauses).specimen(snapshot(clauses));
    }

    /** Only the articles and sentences themselves, without the act around them; empty where acts of here have none. */
    public Optional<byte[]> passage(ClauseSet clauses) {
        return document(clauses).passage(snapshot(clauses));
    }

    private AgreementDocument document(ClauseSet clauses) {
        ClauseSets world = ClauseSets.only(clauses);
        AdministrationKind kind = AdministrationKind.valueOf(settings.administrationKind());
        return new AgreementDocument(world, new LegalReferences(world, kind));
    }

    private AgreementSnapshot snapshot(ClauseSet clauses) {
        Bilingual unit = Labels.of("specimen.unit");
        return new AgreementSnapshot(
                AgreementSnapshot.Kind.INITIAL,
                Labels.of("specimen.reference").fr(),
                Optional.empty(),
                letterheads.of(List.of(unit)),
                employee(unit),
                new Capacity(Labels.of("sign.manager"), unit),
                Optional.of(new Capacity(Labels.of("sign.authority"), letterheads.administration())),
                terms(LocalDate.now(clock)),
                clauses.version(),
                clauses.optional().stream().map(Clause::id).collect(Collectors.toSet()),
                Labels.of("specimen.contact"),
                Labels.of("specimen.mail"),
                AgreementSnapshot.Signing.ELECTRONIC,
                new Verification(NO_CODE, settings.publicUrl() + "/verify"),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    private static Person employee(Bilingual unit) {
        return new Person(
                Labels.of("specimen.name"),
                "0000000",
                "XX000000",
                Labels.of("specimen.corps"),
                Labels.of("specimen.grade"),
                Labels.of("specimen.post"),
                unit);
    }

    /** With everything an agreement can have, so that every clause is printed. */
    private static AgreementTerms terms(LocalDate today) {
        LocalDate start = today.plusMonths(1).withDayOfMonth(1);
        return new AgreementTerms(
                AgreementTerms.Initiative.EMPLOYEE_REQUEST,
                today,
                AgreementTerms.Extent.PARTIAL,
                AgreementTerms.Regime.REGULAR,
                start,
                start.plusYears(1).minusDays(1),
                Optional.of(new AgreementTerms.Trial(3, 30)),
                60,
                60,
                week(),
                List.of(new TimeWindow(LocalTime.of(8, 30), LocalTime.of(16, 30))),
                List.of(new TimeWindow(LocalTime.of(9, 0), LocalTime.of(15, 0))),
                new AgreementTerms.Place(
                        AgreementTerms.Place.Kind.HOME,
                        Labels.of("specimen.address").ar(),
                        Optional.empty()),
                List.of(new Task(words("specimen.task"), words("specimen.deliverable"), words("specimen.indicator"))),
                List.of(new Equipment(
                        words("specimen.equipment"), "PC-0000", words("specimen.condition"), Optional.empty())),
                Optional.empty(),
                2,
                15);
    }

    private static String words(String key) {
        return Labels.of(key).ar();
    }

    private static Map<DayOfWeek, Presence> week() {
        Map<DayOfWeek, Presence> week = new EnumMap<>(DayOfWeek.class);
        List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)
                .forEach(day -> week.put(day, Presence.ON_SITE));
        List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY).forEach(day -> week.put(day, Presence.TELEWORK));
        return week;
    }
}
