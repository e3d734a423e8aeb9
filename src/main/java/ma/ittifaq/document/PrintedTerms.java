package ma.ittifaq.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Conditions;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.agreement.Workplace;
import ma.ittifaq.document.AgreementTerms.Presence;
import ma.ittifaq.document.AgreementTerms.TimeWindow;
import ma.ittifaq.regulation.PolicyLimits;

/** The terms as agreed, made into the terms as printed; what was left to the administration is taken from its policy. */
final class PrintedTerms {
    private final Terms terms;
    private final PolicyLimits limits;

    private PrintedTerms(Terms terms, PolicyLimits limits) {
        this.terms = terms;
        this.limits = limits;
    }

    static AgreementTerms of(Terms terms, LocalDate requestedOn, PolicyLimits limits) {
        return new PrintedTerms(terms, limits).on(requestedOn);
    }

    private AgreementTerms on(LocalDate requestedOn) {
        Conditions conditions = terms.conditions();
        return new AgreementTerms(
                initiative(),
                requestedOn,
                extent(),
                regime(),
                terms.period().start(),
                terms.period().end(),
                trial(conditions),
                conditions.noticeDays(),
                limits.renewalWindowDays(),
                week(),
                windows(),
                List.of(ramadan()),
                place(),
                terms.tasks().stream()
                        .map(t -> new AgreementTerms.Task(text(t.title()), text(t.deliverable()), text(t.indicator())))
                        .toList(),
                terms.equipment().stream()
                        .map(e -> new AgreementTerms.Equipment(
                                text(e.label()),
                                text(e.inventoryNumber()),
                                text(e.condition()),
                                Optional.ofNullable(e.returnOn())))
                        .toList(),
                Optional.empty(),
                conditions.recallDays(),
                conditions.followUpDays());
    }

    private AgreementTerms.Initiative initiative() {
        return terms.grounds() != null && terms.grounds().initiative() == Grounds.Initiative.ADMINISTRATION_INSTRUCTION
                ? AgreementTerms.Initiative.ADMINISTRATION
                : AgreementTerms.Initiative.EMPLOYEE_REQUEST;
    }

    private AgreementTerms.Extent extent() {
        boolean full = terms.mode() == null || terms.mode().extent() == null
                ? terms.week().onSite().isEmpty()
                : terms.mode().extent() == Mode.Extent.FULL;
        return full ? AgreementTerms.Extent.FULL : AgreementTerms.Extent.PARTIAL;
    }

    private AgreementTerms.Regime regime() {
        return terms.mode() != null && terms.mode().tenure() == Mode.Tenure.TEMPORARY
                ? AgreementTerms.Regime.TEMPORARY
                : AgreementTerms.Regime.REGULAR;
    }

    private static Optional<AgreementTerms.Trial> trial(Conditions conditions) {
        return conditions.trialMonths() == 0
                ? Optional.empty()
                : Optional.of(new AgreementTerms.Trial(conditions.trialMonths(), conditions.trialNoticeDays()));
    }

    private Map<DayOfWeek, Presence> week() {
        Map<DayOfWeek, Presence> week = new EnumMap<>(DayOfWeek.class);
        Week.workingDays().forEach(day -> week.put(day, Presence.ON_SITE));
        terms.week().telework().forEach(day -> week.put(day, Presence.TELEWORK));
        return week;
    }

    private List<TimeWindow> windows() {
        List<TimeWindow> declared = Stream.ofNullable(terms.availability())
                .flatMap(a -> a.windows().stream())
                .filter(PrintedTerms::complete)
                .map(w -> new TimeWindow(w.from(), w.to()))
                .toList();
        return declared.isEmpty() ? List.of(new TimeWindow(limits.opens(), limits.closes())) : declared;
    }

    private TimeWindow ramadan() {
        return Optional.ofNullable(terms.availability())
                .map(a -> a.ramadan())
                .filter(PrintedTerms::complete)
                .map(w -> new TimeWindow(w.from(), w.to()))
                .orElseGet(() -> new TimeWindow(limits.ramadanOpens(), limits.ramadanCloses()));
    }

    private static boolean complete(Window window) {
        return window.from() != null && window.to() != null;
    }

    private AgreementTerms.Place place() {
        Workplace place = terms.workplace();
        Optional<String> phone = Optional.ofNullable(terms.availability()).map(a -> a.phone());
        if (place == null) {
            return new AgreementTerms.Place(AgreementTerms.Place.Kind.HOME, "", phone);
        }
        AgreementTerms.Place.Kind kind = place.place() == Workplace.Place.OTHER
                ? AgreementTerms.Place.Kind.OTHER
                : AgreementTerms.Place.Kind.HOME;
        String address = Stream.of(text(place.address()), text(place.city()))
                .filter(part -> !part.isBlank())
                .reduce((street, city) -> street + ", " + city)
                .orElse("");
        return new AgreementTerms.Place(kind, address, phone);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
