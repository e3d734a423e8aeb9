package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.agreement.Transition;
import ma.ittifaq.agreement.Transitions;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Operation.Who;
import ma.ittifaq.web.EndPoints;
import ma.ittifaq.web.EndPoints.Door;
import ma.ittifaq.web.EndPoints.EndPoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every address, asked as everybody: what the table of permissions allows is reached, and nothing else is. What is not
 * theirs does not exist for them.
 */
@OnServer
class PermissionsIT {

    private static final Set<Who> OF_ONE_AGREEMENT =
            EnumSet.of(Who.READERS, Who.READERS_OF_METADATA, Who.PARTIES, Who.EMPLOYEE);
    private static final List<String> READINGS = List.of("—", "METADATA", "WHOLE");

    /** To those who may, these say that there is nothing: no draft of the regulation, no such rule, code or text, no list, message or batch of that id. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "/admin/regulation/draft",
            "/archive/retention/",
            "/archive/disposals/",
            "/archive/holds/",
            "/archive/eliminated/",
            "/archive/transfers/",
            "/archive/slip",
            "/archive/scan",
            "/archive/{id}/scan.pdf",
            "/archive/parcel",
            "/api/v1/archive/transfers/",
            "/api/v1/archive/backlog/",
            "/api/v1/archive/intake/",
            "/api/v1/archive/searches/",
            "/archive/elimination",
            "/api/v1/archive/disposals/",
            "/api/v1/archive/holds/",
            "/inbox/",
            "/message",
            "/sign/batches/",
            "/batch/report",
            "/api/v1/signing-batches/",
            "/api/v1/me/messages/",
            "/api/v1/delegations/",
            "/delegations/",
            "/delegation/act",
            "/api/v1/acting-heads/",
            "/admin/calendar/",
            "/admin/posts/",
            "/bulk/",
            "/campaigns/",
            "/review/campaigns/",
            "/orders/",
            "/order/",
            "/notices/",
            "/calendar/",
            "/api/v1/me/calendars/",
            "/api/v1/calendar/days/",
            "/admin/regulation/edition",
            "/admin/regulation/compare",
            "/regulation/specimen",
            "/verify",
            "/api/v1/verifications",
            "/login/code",
            "/login/link");

    /** What is asked of every kind of agreement; every address is asked of some. */
    private static final Set<String> TELLING =
            Set.of("GET /api/v1/agreements/{id}", "GET /api/v1/agreements/{id}/moves");

    private static final PermissionTable READERS = PermissionTable.of("Stage");
    private static final PermissionTable MOVES = PermissionTable.of("Move");
    private static final Map<Person, SignedIn> SESSIONS = new EnumMap<>(Person.class);

    private final List<String> wrong = new ArrayList<>();
    private int asked;

    @BeforeAll
    static void signIn() throws Exception {
        for (Person person : Person.values()) {
            SESSIONS.put(person, person == Person.NOBODY ? SignedIn.nobody() : SignedIn.as(person.user()));
        }
    }

    @Test
    void theDocumentOfTheApiAndItsEndPointsAreTheSame() throws Exception {
        Set<String> described = new TreeSet<>();
        JsonNode paths = Contract.json(Api.asNobody().get("/openapi.json")).get("paths");
        paths.fieldNames().forEachRemaining(path -> paths.get(path)
                .fieldNames()
                .forEachRemaining(verb -> described.add(verb.toUpperCase(Locale.ROOT) + " /api/v1" + path)));
        assertEquals(
                described,
                EndPoints.all().stream()
                        .filter(end -> end.door() == Door.API)
                        .map(EndPoint::toString)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whatIsOfNoAgreementIsForItsOffice() throws Exception {
        String person = Contract.json(Api.as(Person.EMPLOYEE.user()).get("/me"))
                .at("/person/id")
                .asText();
        String signed = Subject.ofEachKind().stream()
                .filter(s -> s.row().equals(Stage.SIGNED.name()))
                .findFirst()
                .orElseThrow()
                .id();
        for (EndPoint end : of(false)) {
            boolean aboutPeople = end.path().contains("people") || end.path().contains("employees");
            Question question = Question.of(end, aboutPeople ? person : signed);
            for (Person caller : Person.values()) {
                Operation operation = end.operation().orElseThrow();
                if (operation.who() == Who.EVERYBODY && caller.ordinal() > Person.EMPLOYEE.ordinal()) {
                    continue; // the public check counts questions: one without a name and one with is enough
                }
                judge(question, caller, caller.may(operation), ask(question, caller));
            }
        }
        report();
    }

    @Test
    void anAgreementIsForItsReaders() throws Exception {
        Dossier dossier = Dossier.begun();
        try {
            List<Subject> subjects = Subject.ofEachKind();
            subjects.removeIf(s -> s.id().equals(dossier.id()));
            for (Subject subject : subjects) {
                boolean common = subject.row().equals(Stage.SIGNED.name());
                drive(subject, end -> common || TELLING.contains(end.toString()));
            }
            drive(Subject.of(dossier.id()), end -> end.door() == Door.API);
            dossier.submitted();
            drive(Subject.of(dossier.id()), end -> end.door() == Door.API);
            dossier.frozen();
            drive(Subject.of(dossier.id()), end -> true);
        } finally {
            FreeHands.of(Person.EMPLOYEE.user());
        }
        report();
    }

    private void drive(Subject subject, Predicate<EndPoint> chosen) throws Exception {
        for (EndPoint end : of(true).stream().filter(chosen).toList()) {
            Question question = Question.of(end, subject.id());
            for (Person caller : Person.values()) {
                judgeAgreement(question, caller, subject, ask(question, caller));
            }
        }
    }

    /** Whoever reads sees what they may do; that is theirs by the table, and whatever else they try changes nothing. */
    @Test
    void whatIsAnothersToMoveIsRefusedAndChangesNothing() throws Exception {
        for (Subject subject : Subject.ofEachKind()) {
            String agreement = "/agreements/" + subject.id();
            String before = Api.text(Person.AUDITOR.api().get(agreement + "/history"));
            for (Person caller : Person.named()) {
                if (reading(caller, subject).equals("WHOLE")) {
                    tryMoves(subject, caller, agreement);
                }
            }
            assertEquals(before, Api.text(Person.AUDITOR.api().get(agreement + "/history")), subject.toString());
        }
        report();
    }

    private void tryMoves(Subject subject, Person caller, String agreement) throws Exception {
        Set<String> possible = new TreeSet<>();
        Contract.json(caller.api().get(agreement + "/moves"))
                .get("items")
                .forEach(move -> possible.add(move.get("action").asText()));
        possible.stream()
                .filter(action -> !MOVES.ticks(action, caller.parties(subject)))
                .forEach(action -> wrong.add(action + " is offered to " + caller + ": " + subject));
        Set<Action> others = Transitions.leaving(subject.state()).stream()
                .map(Transition::action)
                .filter(action -> !possible.contains(action.wireName()))
                .collect(Collectors.toSet());
        for (Action action : others) {
            HttpResponse<byte[]> answer = caller.api()
                    .post(agreement + "/moves", "{\"action\":\"%s\",\"note\":\"x\"}".formatted(action.wireName()));
            asked++;
            if (answer.statusCode() != 403 && answer.statusCode() != 409) {
                wrong.add(answer.statusCode() + " " + action + " by " + caller + ": " + subject);
            }
        }
    }

    private HttpResponse<byte[]> ask(Question question, Person caller) throws IOException, InterruptedException {
        asked++;
        return question.isOfPage() ? SESSIONS.get(caller).get(question.address()) : question.askApi(caller.api());
    }

    private void judgeAgreement(Question question, Person caller, Subject subject, HttpResponse<byte[]> answer)
            throws IOException, InterruptedException {
        Who who = question.end().operation().orElseThrow().who();
        String reading = reading(caller, subject);
        boolean sees = reading.equals("WHOLE") || reading.equals("METADATA") && who == Who.READERS_OF_METADATA;
        if (!sees || caller == Person.NOBODY) {
            judge(question, caller, false, answer);
        } else if (who == Who.EMPLOYEE && !subject.isOf(caller)) {
            expect(answer.statusCode() == 403, question, caller, subject + " is not theirs to do", answer);
        } else if (question.address().matches(".*(pdf|png|xml)$|/paper.*|/archive/(act|preview|report).*")
                && !Stage.SIGNED.name().equals(subject.row())) {
            expect(Set.of(200, 404).contains(answer.statusCode()), question, caller, "may have no text yet", answer);
        } else {
            expect(
                    isReached(answer) || answer.statusCode() == 403 && who == Who.PARTIES,
                    question,
                    caller,
                    subject + " is theirs to see",
                    answer);
        }
    }

    /** What may not be looked at may not be acted upon either: a page's form, sent without ever having been shown. */
    private void judgeForm(Question question, Person caller) throws IOException, InterruptedException {
        if (question.isOfPage()) {
            asked++;
            HttpResponse<byte[]> answer = SESSIONS.get(caller).post(question.address(), "x=1");
            boolean kept = caller == Person.NOBODY
                    ? SignedIn.isSentToSignIn(answer)
                    : Set.of(404, 405).contains(answer.statusCode());
            expect(kept, question, caller, "may not, by its form", answer);
        }
    }

    private void judge(Question question, Person caller, boolean may, HttpResponse<byte[]> answer)
            throws IOException, InterruptedException {
        if (!may) {
            judgeForm(question, caller);
        }
        if (may) {
            boolean empty =
                    MAY_BE_EMPTY.stream().anyMatch(question.end().path()::startsWith) && answer.statusCode() == 404;
            expect(empty || isReached(answer), question, caller, "may", answer);
        } else if (caller != Person.NOBODY) {
            expect(answer.statusCode() == 404, question, caller, "may not", answer);
        } else if (question.isOfPage()) {
            expect(SignedIn.isSentToSignIn(answer), question, caller, "has no name", answer);
        } else {
            expect(answer.statusCode() == 401, question, caller, "has no name", answer);
        }
    }

    private static boolean isReached(HttpResponse<byte[]> answer) {
        return !Set.of(401, 403, 404).contains(answer.statusCode())
                && answer.statusCode() < 500
                && !SignedIn.isSentToSignIn(answer);
    }

    private void expect(boolean fulfilled, Question question, Person caller, String why, HttpResponse<byte[]> answer) {
        if (!fulfilled) {
            wrong.add(answer.statusCode() + " " + question + " as " + caller + ", who " + why);
        }
    }

    private void report() {
        assertEquals("", String.join("\n", wrong), asked + " questions");
        System.out.println("Questions of permission: " + asked);
        assertTrue(asked > 100, "questions asked: " + asked);
    }

    private static String reading(Person caller, Subject subject) {
        return caller == Person.NOBODY
                ? READINGS.getFirst()
                : READERS.strongest(subject.row(), caller.relations(subject), READINGS);
    }

    private static List<EndPoint> of(boolean oneAgreement) {
        Stream<EndPoint> all = EndPoints.all().stream();
        return all.filter(end ->
                        OF_ONE_AGREEMENT.contains(end.operation().orElseThrow().who()) == oneAgreement)
                .toList();
    }
}
