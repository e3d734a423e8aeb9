package ma.ittifaq.agreement;

import static ma.ittifaq.agreement.AgreementState.*;
import static ma.ittifaq.agreement.Path.to;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Operation.Who;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgChart.Deputy;
import ma.ittifaq.directory.OrgChart.Office;
import ma.ittifaq.directory.OrgChart.Unit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.web.EndPoints;
import ma.ittifaq.web.EndPoints.EndPoint;
import org.junit.jupiter.api.Test;

/**
 * The table of who may do what: made from the declarations and the law, and compared with what is kept. An end point
 * without a declaration fails here.
 */
class PermissionsPageTest {

    private static final Path KEPT = Path.of("src/site/markdown/permissions.md");
    private static final Path MADE = Path.of("target/permissions.md");

    private static final UUID TOP = person("top");
    private static final Map<String, UUID> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("EMPLOYEE", ma.ittifaq.agreement.Path.EMPLOYEE);
        PEOPLE.put("INITIATOR", person("initiator"));
        PEOPLE.put("SUPERIOR", ma.ittifaq.agreement.Path.MANAGER);
        PEOPLE.put("SUPERIOR_ABOVE", person("chief"));
        PEOPLE.put("SAME_UNIT", person("colleague"));
        PEOPLE.put("OTHER_UNIT", person("head of another unit"));
        PEOPLE.put("HR_OFFICER", ma.ittifaq.agreement.Path.HR);
        PEOPLE.put("SECURITY_OFFICER", ma.ittifaq.agreement.Path.SECURITY);
        PEOPLE.put("AUTHORITY", ma.ittifaq.agreement.Path.AUTHORITY);
        PEOPLE.put("ARCHIVIST", person("archivist"));
        PEOPLE.put("AUDITOR", person("auditor"));
        PEOPLE.put("ADMINISTRATOR", person("administrator"));
    }

    private static final OrgChart CHART = chart(List.of());

    private static OrgChart chart(List<Deputy> deputies) {
        return new OrgChart(
                List.of(
                        new Unit(TOP, "GD", null, PEOPLE.get("SUPERIOR_ABOVE")),
                        new Unit(ma.ittifaq.agreement.Path.UNIT, "S", TOP, PEOPLE.get("SUPERIOR")),
                        new Unit(person("other unit"), "T", TOP, PEOPLE.get("OTHER_UNIT"))),
                Stream.of(Role.values())
                        .map(role -> new Office(PEOPLE.get(role.name()), role, TOP))
                        .toList(),
                deputies);
    }

    /** For each stage an agreement that has come so far and no further, and one that ended there. */
    private static final Map<String, Agreement> STAGES = stages();

    private static Map<String, Agreement> stages() {
        MoveDetails refusal = MoveDetails.reason(Reason.SERVICE_NEED, null);
        Map<String, Agreement> stages = new LinkedHashMap<>();
        put(stages, Stage.DRAFT, to(DRAFT), to(WITHDRAWN));
        put(
                stages,
                Stage.CONSENT,
                to(AWAITING_EMPLOYEE_CONSENT),
                to(AWAITING_EMPLOYEE_CONSENT)
                        .then(Party.EMPLOYEE, Action.DECLINE, MoveDetails.note("لا"), SampleTerms.TODAY));
        put(stages, Stage.REVIEW, to(IN_REVIEW), to(REFUSED));
        put(
                stages,
                Stage.HR_VISA,
                to(AWAITING_HR_VISA),
                to(AWAITING_HR_VISA).then(Party.HR_OFFICER, Action.REFUSE, refusal, SampleTerms.TODAY));
        put(
                stages,
                Stage.SECURITY_VISA,
                to(AWAITING_SECURITY_VISA),
                to(AWAITING_SECURITY_VISA).then(Party.SECURITY_OFFICER, Action.REFUSE, refusal, SampleTerms.TODAY));
        put(
                stages,
                Stage.SIGNATURE,
                to(AWAITING_AUTHORITY_SIGNATURE),
                to(AWAITING_AUTHORITY_SIGNATURE).then(Party.AUTHORITY, Action.REFUSE, refusal, SampleTerms.TODAY));
        put(stages, Stage.SIGNED, to(ACTIVE), to(TERMINATED));
        return stages;
    }

    private static void put(
            Map<String, Agreement> stages,
            Stage stage,
            ma.ittifaq.agreement.Path open,
            ma.ittifaq.agreement.Path ended) {
        for (Agreement agreement : List.of(open.agreement(), ended.agreement())) {
            assertEquals(stage, agreement.reached());
            stages.put(agreement.state().isEnded() ? stage + "+ended" : stage.name(), agreement);
        }
    }

    @Test
    void thePageOfTheSiteIsTheLaw() throws IOException {
        String page = page();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, page);
        String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        assertEquals(page, kept, "permissions have changed: read the difference, then cp " + MADE + " " + KEPT);
    }

    @Test
    void everyEndPointSaysWhatItDoes() {
        List<EndPoint> all = EndPoints.all();
        assertTrue(all.size() > 70, "found them: " + all.size());
        List<String> silent = all.stream()
                .filter(end -> end.operation().isEmpty())
                .map(EndPoint::toString)
                .toList();
        assertEquals(List.of(), silent, "@Performs, or the operation of the route");
    }

    /** A servlet that a route leads to does under its own address what it does under the route's. */
    @Test
    void aServletDoesTheSameByBothOfItsAddresses() {
        Map<String, EndPoint> servlets = EndPoints.all().stream()
                .filter(end -> end.door() == EndPoints.Door.SERVLET)
                .collect(Collectors.toMap(EndPoint::path, end -> end));
        EndPoints.all().stream()
                .filter(end -> end.door() == EndPoints.Door.PAGE && servlets.containsKey(end.view()))
                .forEach(end -> assertEquals(servlets.get(end.view()).operation(), end.operation(), end.toString()));
    }

    private static String page() {
        return """
            # Who may do what — من يحق له ماذا — Qui peut faire quoi

            Made from `ma.ittifaq.directory.Operation`, the end points that perform them, the law of readers and the table
            of moves; `PermissionsPageTest` compares, and `PermissionsIT` asks the running server: every address as nobody and
            as the eight people of the demonstration, for an agreement of every row of the table of readers, and for one that
            another began in a unit whose head is an acting one; every move; and, for whoever stands in by an act of
            delegation, agreements of every state. Pages and servlets are asked by GET, and stand here so, whatever else they
            take; where somebody may not look, a form is sent all the same, and on pages that they may look at they press
            every button that the page shows to others only. What is not allowed answers 404, as if it did not exist; without
            a name the API answers 401 and a page leads to the sign-in. 403 is for what one sees and may not do.

            ## Operations and their addresses

            | Operation | Who | Addresses |
            |---|---|---|
            """ + operations() + """

            `READERS`, `READERS_OF_METADATA`, `PARTIES` and `EMPLOYEE` are of one agreement; the next tables say who they
            are.

            ## Reading one agreement

            The stage is the furthest that the agreement has reached; `+ended`: it ended there. An acting head is the
            `SUPERIOR` of that unit. Whom HR gave the step of an agreement to reads it as long as the step is theirs.

            """ + readings() + """

            ## Standing in by an act of delegation

            What the act must give, to review or to sign, for the deputy to read an agreement in that state and to move it
            as the holder of the office does; in every other state the deputy reads nothing. The act must cover the unit and
            the kind of act as well.

            """ + standingIn() + """

            ## Moving one agreement

            From which states each party makes a move is on the page of [the road of an agreement](workflow.md). Until it
            is signed, the employee, the manager who approved and the authority who signs are three people, by delegation
            too.

            """ + moves();
    }

    private static String operations() {
        List<EndPoint> all = EndPoints.all();
        return Stream.of(Operation.values())
                .map(operation -> "| `%s` | %s | %s |%n"
                        .formatted(
                                operation,
                                who(operation),
                                all.stream()
                                        .filter(end -> end.operation()
                                                .filter(operation::equals)
                                                .isPresent())
                                        .map(end -> "`" + end + "`")
                                        .collect(Collectors.joining("<br>"))))
                .collect(Collectors.joining());
    }

    private static String who(Operation operation) {
        Stream<String> roles = new TreeSet<>(operation.roles()).stream().map(Role::name);
        return Stream.concat(
                        Stream.of(operation.who())
                                .filter(who -> who != Who.ROLE)
                                .map(Who::name),
                        roles)
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(", "));
    }

    private static String readings() {
        StringBuilder out = new StringBuilder(
                "| Stage | " + String.join(" | ", PEOPLE.keySet()) + " |\n|---|" + "---|".repeat(PEOPLE.size()) + "\n");
        STAGES.forEach((stage, agreement) -> out.append("| ")
                .append(stage)
                .append(PEOPLE.keySet().stream()
                        .map(who -> " | " + reading(who, agreement))
                        .collect(Collectors.joining()))
                .append(" |\n"));
        return out.toString().replace(" NOTHING ", " — ");
    }

    /** Of an agreement that the employee began; the initiator's is another that came as far. */
    private static Reading reading(String who, Agreement agreement) {
        Actor actor = Actor.of(PEOPLE.get(who));
        return Readers.reading(who.equals("INITIATOR") ? begunByAnother(agreement) : agreement, actor, CHART);
    }

    private static Agreement begunByAnother(Agreement like) {
        ma.ittifaq.agreement.Path path =
                ma.ittifaq.agreement.Path.by(PEOPLE.get("INITIATOR"), Party.HR_OFFICER, Kind.INITIAL);
        if (like.reached() != Stage.DRAFT) {
            path.then(Party.INITIATOR, Action.SUBMIT);
        }
        if (like.reached() != Stage.DRAFT && like.reached() != Stage.CONSENT) {
            path.then(Party.EMPLOYEE, Action.ACCEPT);
            like.history().stream()
                    .filter(m -> m.action() != Action.CREATE && m.action() != Action.SUBMIT)
                    .takeWhile(m -> m.from().orElseThrow().isBeforeSigned())
                    .filter(m -> !m.to().isEnded())
                    .forEach(m -> path.then(m.party(), m.action()));
        }
        if (like.state().isEnded() && like.reached() == Stage.SIGNED) {
            path.then(Party.EMPLOYEE, Action.RESCIND, MoveDetails.note("لا"), SampleTerms.TODAY);
        } else if (like.state().isEnded()) {
            path.then(Party.SYSTEM, Action.LAPSE, MoveDetails.NONE, SampleTerms.START.plusDays(1));
        }
        assertEquals(like.reached(), path.agreement().reached());
        assertEquals(like.state().isEnded(), path.state().isEnded());
        return path.agreement();
    }

    private static String standingIn() {
        List<Party> offices = List.of(Party.MANAGER, Party.HR_OFFICER, Party.SECURITY_OFFICER, Party.AUTHORITY);
        StringBuilder out = new StringBuilder("| State | "
                + offices.stream().map(Party::name).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---|".repeat(offices.size()) + "\n");
        for (AgreementState state : AgreementState.values()) {
            out.append("| ").append(state);
            offices.forEach(office -> out.append(" | ").append(given(office, state)));
            out.append(" |\n");
        }
        return out.toString();
    }

    /** By the law of readers itself: which of two deputies of the office reads it. */
    private static String given(Party office, AgreementState state) {
        Agreement agreement = to(state).agreement();
        UUID holder = PEOPLE.get(office == Party.MANAGER ? "SUPERIOR" : office.name());
        String given = Stream.of(Scope.REVIEW, Scope.SIGN)
                .filter(scope -> Readers.reading(
                                agreement,
                                Actor.of(person("deputy")),
                                chart(List.of(new Deputy(holder, person("deputy"), scope))))
                        == Reading.WHOLE)
                .map(Scope::name)
                .collect(Collectors.joining(", "));
        return given.isEmpty() ? "—" : given;
    }

    private static String moves() {
        StringBuilder out = new StringBuilder("| Move | "
                + Stream.of(Party.values()).map(Party::name).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---|".repeat(Party.values().length) + "\n");
        Stream.of(Action.values())
                .filter(action -> Transitions.LAW.stream().anyMatch(row -> row.action() == action))
                .forEach(action -> out.append("| `")
                        .append(action.wireName())
                        .append("` |")
                        .append(Stream.of(Party.values())
                                .map(party -> makes(action, party) ? " ✓ |" : " |")
                                .collect(Collectors.joining()))
                        .append('\n'));
        return out.toString();
    }

    private static boolean makes(Action action, Party party) {
        return Transitions.LAW.stream().anyMatch(row -> row.action() == action && row.by() == party);
    }

    private static UUID person(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }
}
