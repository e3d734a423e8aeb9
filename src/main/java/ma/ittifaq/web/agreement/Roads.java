package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.web.Happening;
import ma.ittifaq.web.Step;
import ma.ittifaq.web.Words;

/** The road of an agreement and what happened on it, in words. */
@RequestScoped
public class Roads {

    private static final List<String> STATIONS =
            List.of("draft", "consent", "review", "visas", "signatures", "force", "end");
    private static final int FORCE = 5;

    @Inject
    private Directory directory;

    @Inject
    private Words words;

    List<Step> of(Agreement agreement) {
        int now = station(agreement.state(), agreement);
        List<Step> road = new ArrayList<>();
        for (int i = 0; i < STATIONS.size(); i++) {
            if (!passes(i, agreement)) {
                continue;
            }
            String where = i < now ? "done" : i == now ? "now" : "next";
            road.add(new Step(words.say("road." + STATIONS.get(i)), under(i, now, agreement), where));
        }
        return road;
    }

    /** Whether the road of this agreement leads through the station. */
    private static boolean passes(int station, Agreement agreement) {
        return switch (STATIONS.get(station)) {
            case "consent" -> !agreement.initiatedByEmployee();
            case "visas" ->
                agreement.requiredSteps().hrVisa() || agreement.requiredSteps().securityVisa();
            default -> true;
        };
    }

    private String under(int station, int now, Agreement agreement) {
        if (station == now) {
            return words.label(agreement.state());
        }
        if (station == FORCE && station > now) {
            return words.day(agreement.terms().period().start());
        }
        if (station == STATIONS.size() - 1) {
            return words.day(agreement.terms().period().end());
        }
        return agreement.history().stream()
                .filter(m ->
                        m.from().filter(f -> station(f, agreement) == station).isPresent())
                .reduce((first, last) -> last)
                .map(m -> words.day(words.dayOf(m.at())))
                .orElse("");
    }

    private static int station(AgreementState state, Agreement agreement) {
        return switch (state) {
            case DRAFT, RETURNED -> 0;
            case AWAITING_EMPLOYEE_CONSENT -> 1;
            case IN_REVIEW -> 2;
            case AWAITING_HR_VISA, AWAITING_SECURITY_VISA -> 3;
            case AWAITING_EMPLOYEE_SIGNATURE, AWAITING_MANAGER_SIGNATURE, AWAITING_AUTHORITY_SIGNATURE -> 4;
            case SIGNED, ACTIVE, SUSPENDED, ENDING -> FORCE;
            case TERMINATED, EXPIRED, SUPERSEDED, WITHDRAWN, REFUSED, LAPSED -> STATIONS.size() - 1;
        };
    }

    /** Newest first. */
    List<Happening> history(Agreement agreement) {
        Collection<UUID> people = agreement.history().stream()
                .flatMap(m -> Stream.of(m.actor(), m.onBehalfOf(), m.givenTo()).flatMap(Optional::stream))
                .distinct()
                .toList();
        Map<UUID, Employee> known = directory.findAll(people);
        return agreement.history().stream()
                .sorted(Comparator.comparingInt(Move::sequence).reversed())
                .map(m -> happening(m, known))
                .toList();
    }

    private Happening happening(Move move, Map<UUID, Employee> known) {
        String who = move.actor().map(id -> name(known.get(id))).orElseGet(() -> words.say("system"));
        String as = move.onBehalfOf()
                .map(id -> words.say("history.for", who, name(known.get(id))))
                .or(() -> move.actingIn().map(unit -> words.say("history.acting", who, unit(unit))))
                .orElse(who);
        Optional<String> given = move.givenTo().map(id -> words.say("history.given", name(known.get(id))));
        String note = Stream.of(given, move.reason().map(words::label), move.note())
                .flatMap(Optional::stream)
                .reduce((reason, text) -> reason + words.say("colon") + " " + text)
                .orElse("");
        return new Happening(
                icon(move.action()), tone(move.action()), words.say("history." + move.action()), as, move.at(), note);
    }

    private String unit(UUID id) {
        return directory.findUnit(id).map(u -> words.in(u.nameAr(), u.nameFr())).orElse("");
    }

    private String name(Employee employee) {
        return employee == null ? words.say("system") : words.name(employee.name());
    }

    private static String tone(Action action) {
        return switch (action) {
            case RETURN -> "mine";
            case APPROVE, ENDORSE, SIGN, TAKE_EFFECT -> "ok";
            default -> "";
        };
    }

    private static String icon(Action action) {
        return switch (action) {
            case CREATE -> "pencil";
            case SUBMIT -> "send";
            case ACCEPT, APPROVE -> "check";
            case ENDORSE -> "stamp";
            case SIGN -> "pen";
            case RETURN -> "return ic-dir";
            case REFUSE, DECLINE -> "ban";
            case WITHDRAW -> "withdrawn ic-dir";
            case TAKE_EFFECT -> "check-circle";
            case SUSPEND -> "pause";
            case RESUME -> "repeat";
            case GIVE_NOTICE, CANCEL_NOTICE -> "hourglass";
            case END, END_AT_ONCE, RESCIND -> "stop";
            case EXPIRE, LAPSE -> "expired";
            case SUPERSEDE -> "layers";
            case REASSIGN -> "people";
        };
    }
}
