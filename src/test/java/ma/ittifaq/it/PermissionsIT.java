package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import ma.ittifaq.platform.ApplicationClock;
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
    private static final Set<Person> EVERYBODY = EnumSet.allOf(Person.class);
    private static final LocalDate TODAY = LocalDate.now(Clock.system(ApplicationClock.ZONE));

    /** What is asked of the second agreement of a row, and the third; of the first every address is. */
    private static final Set<String> TELLING =
            Set.of("GET /api/v1/agreements/{id}", "GET /api/v1/agreements/{id}/moves");

    private static final PermissionTable MOVES = PermissionTable.of("Move");
    private static final PermissionTable STAND_INS = PermissionTable.of("State");

    /** What is written into the journal of whoever reads a page or asks the API, and changes nothing. */
    private static final Set<String> LOOKS = Set.of(
            "document.read",
            "document.page_read",
            "privacy.looked",
            "privacy.own_data",
            "identity.api_signed_in",
            "archive.opened",
            "archive.searched");

    private static Interrogation asking;

    @BeforeAll
    static void signIn() throws Exception {
        asking = Interrogation.ofEverybody();
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
        String person = Person.EMPLOYEE.id();
        String signed = Subject.ofEachKind().stream()
                .filter(s -> s.row().equals(Stage.SIGNED.name()))
                .findFirst()
                .orElseThrow()
                .id();
        asking.each(EVERYBODY, caller -> {
            for (EndPoint end : of(false)) {
                boolean aboutPeople =
                        end.path().contains("people") || end.path().contains("employees");
                Question question = Question.of(end, aboutPeople ? person : signed);
                Operation operation = end.operation().orElseThrow();
                if (operation.who() == Who.EVERYBODY && caller.ordinal() > Person.EMPLOYEE.ordinal()) {
                    continue; // the public check counts questions: one without a name and one with is enough
                }
                asking.judge(question, caller, caller.may(operation), asking.ask(question, caller));
            }
        });
        asking.report(2000);
    }

    @Test
    void anAgreementIsForItsReaders() throws Exception {
        Dossier dossier = Dossier.begun();
        try {
            List<Subject> subjects = Subject.ofEachKind();
            subjects.removeIf(s -> s.id().equals(dossier.id()));
            Set<String> rows = new HashSet<>();
            for (Subject subject : subjects) {
                boolean whole = rows.add(subject.row()) || subject.row().equals(Stage.SIGNED.name());
                drive(subject, end -> whole || TELLING.contains(end.toString()));
            }
            drive(Subject.of(dossier.id()), end -> end.door() == Door.API);
            dossier.submitted();
            drive(Subject.of(dossier.id()), end -> true);
            dossier.frozen();
            drive(Subject.of(dossier.id()), end -> true);
        } finally {
            FreeHands.of(Person.EMPLOYEE.user());
        }
        asking.report(3000);
    }

    private void drive(Subject subject, Predicate<EndPoint> chosen) throws Exception {
        List<EndPoint> ends = of(true).stream().filter(chosen).toList();
        asking.each(EVERYBODY, caller -> {
            for (EndPoint end : ends) {
                Question question = Question.of(end, subject.id());
                asking.judgeAgreement(question, caller, subject, asking.ask(question, caller));
            }
        });
    }

    /** Begun by HR, in a unit whose post is vacant: who began it, who heads for the time being, and the head above. */
    @Test
    void whoBeganItAndAnActingHeadAreReadersToo() throws Exception {
        Api nadia = Person.HR.api();
        Vacancy vacancy = Vacancy.below("SAR");
        String id = vacancy.agreement();
        Map<Person, String> stations = Map.of(Person.ARCHIVIST, "SUPERIOR_ABOVE", Person.ADMINISTRATOR, "SUPERIOR");
        String acting = vacancy.actingHead(Person.ADMINISTRATOR);
        try {
            drive(Subject.of(id, stations), end -> true);
            move(nadia, id, "submit");
            drive(Subject.of(id, stations), end -> true);
        } finally {
            assertEquals(204, nadia.post("/acting-heads/" + acting + "/end", "").statusCode());
        }
        drive(Subject.of(id, Map.of(Person.ARCHIVIST, "SUPERIOR_ABOVE")), end -> TELLING.contains(end.toString()));
        move(nadia, id, "withdraw");
        asking.report(400);
    }

    /** A deputy of the head of the service, to review: nothing but what waits for a review, or is followed. */
    @Test
    void aDeputyReadsAndMovesWhatTheActCovers() throws Exception {
        Dossier dossier = Dossier.begun().submitted();
        List<Subject> subjects = Subject.ofEachKind();
        subjects.removeIf(s -> !s.unit().equals(Person.HEAD.unit()));
        String act = delegation("REVIEW");
        try {
            for (Subject subject : subjects) {
                boolean reads =
                        STAND_INS.cell(subject.state().name(), "MANAGER").equals("REVIEW");
                asDeputy(subject, reads);
                Set<String> offered = offered(Person.ADMINISTRATOR, subject.id());
                asking.put(reads || offered.isEmpty(), offered + " offered to the deputy: " + subject);
                offered.stream()
                        .filter(action -> !MOVES.ticks(action, Set.of("MANAGER")))
                        .forEach(action -> asking.put(false, action + " is offered to the deputy: " + subject));
            }
            asking.put(offered(Person.ADMINISTRATOR, dossier.id()).contains("approve"), "the deputy may not approve");
        } finally {
            assertEquals(
                    204,
                    Person.HEAD
                            .api()
                            .post("/delegations/" + act + "/revocation", "")
                            .statusCode());
        }
        for (Subject subject : subjects) {
            asDeputy(subject, false);
        }
        FreeHands.of(Person.EMPLOYEE.user());
        asking.report(100);
    }

    private void asDeputy(Subject subject, boolean reads) throws Exception {
        for (EndPoint end : of(true)) {
            Question question = Question.of(end, subject.id());
            if (end.method().equals("GET") && end.operation().orElseThrow().who() != Who.EMPLOYEE) {
                int status = asking.ask(question, Person.ADMINISTRATOR).statusCode();
                boolean noText = question.mayHaveNoText() && status == 404;
                asking.put(
                        reads ? status < 400 || noText : status == 404,
                        status + " " + question + " as deputy, who " + (reads ? "reads " : "does not read ") + subject);
            }
        }
    }

    private static String delegation(String scope) throws Exception {
        String ppr = Contract.json(Person.ADMINISTRATOR.api().get("/directory/employees/" + Person.ADMINISTRATOR.id()))
                .get("ppr")
                .asText();
        String act = ("{\"reference\":\"PERM/1\",\"deputy\":\"%s\",\"scope\":\"%s\","
                        + "\"matters\":[\"INITIAL\",\"AMENDMENT\",\"RENEWAL\",\"COURSE\"],"
                        + "\"from\":\"%s\",\"until\":\"%s\",\"password\":\"demo\"}")
                .formatted(ppr, scope, TODAY, TODAY.plusDays(1));
        HttpResponse<byte[]> granted = Person.HEAD.api().post("/delegations", act);
        assertEquals(201, granted.statusCode(), Api.text(granted));
        return Contract.json(granted).get("id").asText();
    }

    /** What a page shows to others only, pressed by somebody who may look at the page: nothing is done by them. */
    @Test
    void aButtonThatOthersHaveDoesNothing() throws Exception {
        List<Subject> subjects = firstOfEachRow();
        Map<String, String> before = new TreeMap<>();
        for (Subject subject : subjects) {
            before.put(subject.id(), history(subject.id()));
        }
        Instant since = Instant.now();
        Set<String> pressed = new TreeSet<>();
        for (String address : pages(subjects)) {
            Buttons buttons = Buttons.of(address, asking);
            for (Person reader : buttons.readers()) {
                for (String button : buttons.lacking(reader)) {
                    int status = buttons.press(button, reader, asking).statusCode();
                    asking.put(status < 500, status + " " + button + " of " + address + " by " + reader);
                    pressed.add(button);
                }
            }
        }
        assertFalse(pressed.isEmpty(), "buttons that not everybody has");
        for (Subject subject : subjects) {
            assertEquals(before.get(subject.id()), history(subject.id()), subject.toString());
        }
        onlyLooked(since);
        asking.report(50);
    }

    private static List<Subject> firstOfEachRow() throws Exception {
        Set<String> rows = new HashSet<>();
        return Subject.ofEachKind().stream().filter(s -> rows.add(s.row())).toList();
    }

    private static Set<String> pages(List<Subject> subjects) {
        Set<String> addresses = new LinkedHashSet<>();
        EndPoints.all().stream()
                .filter(end -> end.door() == Door.PAGE && end.view().endsWith(".xhtml"))
                .filter(end -> end.operation().orElseThrow().who() != Who.EVERYBODY)
                .forEach(end -> subjects.stream()
                        .limit(
                                OF_ONE_AGREEMENT.contains(
                                                end.operation().orElseThrow().who())
                                        ? subjects.size()
                                        : 1)
                        .forEach(subject ->
                                addresses.add(Question.of(end, subject.id()).address())));
        return addresses;
    }

    /** The journal of everybody since then knows of looks and of refusals alone. */
    private static void onlyLooked(Instant since) throws Exception {
        Instant last = Instant.now();
        assertEquals(200, Person.EMPLOYEE.api().get("/me/data").statusCode());
        Journal.assertTells("privacy.own_data", last);
        for (Person person : Person.named()) {
            JsonNode entries = Contract.json(Person.AUDITOR
                            .api()
                            .get("/audit/entries?limit=199&actor=" + person.id() + "&from=" + since))
                    .get("items");
            for (JsonNode entry : entries) {
                boolean looked = LOOKS.contains(entry.get("kind").asText());
                boolean refused = entry.get("outcome").asText().equals("REFUSED");
                asking.put(looked || refused, person + " did " + entry);
            }
        }
    }

    private static String history(String agreement) throws Exception {
        return Api.text(Person.AUDITOR.api().get("/agreements/" + agreement + "/history"));
    }

    /** Whoever reads sees what they may do; that is theirs by the table, and whatever else they try changes nothing. */
    @Test
    void whatIsAnothersToMoveIsRefusedAndChangesNothing() throws Exception {
        for (Subject subject : Subject.ofEachKind()) {
            String agreement = "/agreements/" + subject.id();
            String before = history(subject.id());
            asking.each(Person.named(), caller -> {
                if (Interrogation.reading(caller, subject).equals("WHOLE")) {
                    tryMoves(subject, caller, agreement);
                }
            });
            assertEquals(before, history(subject.id()), subject.toString());
        }
        asking.report(100);
    }

    private void tryMoves(Subject subject, Person caller, String agreement) throws Exception {
        Set<String> possible = offered(caller, subject.id());
        possible.stream()
                .filter(action -> !MOVES.ticks(action, caller.parties(subject)))
                .forEach(action -> asking.put(false, action + " is offered to " + caller + ": " + subject));
        Set<Action> others = Transitions.leaving(subject.state()).stream()
                .map(Transition::action)
                .filter(action -> !possible.contains(action.wireName()))
                .collect(Collectors.toSet());
        for (Action action : others) {
            HttpResponse<byte[]> answer = caller.api()
                    .post(agreement + "/moves", "{\"action\":\"%s\",\"note\":\"x\"}".formatted(action.wireName()));
            asking.put(
                    answer.statusCode() == 403 || answer.statusCode() == 409,
                    answer.statusCode() + " " + action + " by " + caller + ": " + subject);
        }
    }

    /** The moves that they are shown; none when the agreement does not exist for them. */
    private static Set<String> offered(Person caller, String agreement) throws Exception {
        HttpResponse<byte[]> answer = caller.api().get("/agreements/" + agreement + "/moves");
        Set<String> actions = new TreeSet<>();
        if (answer.statusCode() != 404) {
            Contract.json(answer)
                    .get("items")
                    .forEach(move -> actions.add(move.get("action").asText()));
        }
        return actions;
    }

    private static void move(Api by, String id, String action) throws Exception {
        String body = "{\"action\":\"%s\",\"note\":\"للاختبار\"}".formatted(action);
        HttpResponse<byte[]> answer = by.post("/agreements/" + id + "/moves", body);
        assertEquals(200, answer.statusCode(), () -> Api.text(answer));
    }

    private static List<EndPoint> of(boolean oneAgreement) {
        Stream<EndPoint> all = EndPoints.all().stream();
        return all.filter(end ->
                        OF_ONE_AGREEMENT.contains(end.operation().orElseThrow().who()) == oneAgreement)
                .toList();
    }
}
