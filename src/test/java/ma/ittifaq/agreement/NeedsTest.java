package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgChart.Office;
import ma.ittifaq.directory.OrgChart.Unit;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.Test;

/** Who sees which sensitive field at which step: every relation on every state, against the page of the site. */
class NeedsTest {

    private static final java.nio.file.Path KEPT = java.nio.file.Path.of("src/site/markdown/privacy.md");
    private static final java.nio.file.Path MADE = java.nio.file.Path.of("target/privacy.md");
    private static final String BEGIN = "<!-- made from agreement.Needs: begin -->\n";
    private static final String PAPERS = "<!-- made from agreement.Looking: begin -->\n";
    private static final String END = "<!-- end -->\n";

    private static final UUID TOP = person("top");
    private static final Map<String, UUID> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("EMPLOYEE", Path.EMPLOYEE);
        PEOPLE.put("SUPERIOR", Path.MANAGER);
        PEOPLE.put("SUPERIOR_ABOVE", person("chief"));
        PEOPLE.put("SAME_UNIT", person("colleague"));
        PEOPLE.put("OTHER_UNIT", person("head of another unit"));
        PEOPLE.put("HR_OFFICER", Path.HR);
        PEOPLE.put("SECURITY_OFFICER", Path.SECURITY);
        PEOPLE.put("AUTHORITY", Path.AUTHORITY);
        PEOPLE.put("ARCHIVIST", person("archivist"));
        PEOPLE.put("AUDITOR", person("auditor"));
        PEOPLE.put("ADMINISTRATOR", person("administrator"));
        PEOPLE.put("OFFICER_ELSEWHERE", person("officer of another unit"));
    }

    private static final OrgChart CHART = new OrgChart(
            List.of(
                    new Unit(TOP, "GD", null, PEOPLE.get("SUPERIOR_ABOVE")),
                    new Unit(Path.UNIT, "S", TOP, PEOPLE.get("SUPERIOR")),
                    new Unit(person("other unit"), "T", TOP, PEOPLE.get("OTHER_UNIT"))),
            Stream.concat(
                            Stream.of(Role.values()).map(role -> new Office(PEOPLE.get(role.name()), role, TOP)),
                            Stream.of(Role.HR_OFFICER, Role.SECURITY_OFFICER, Role.AUTHORITY)
                                    .map(role ->
                                            new Office(PEOPLE.get("OFFICER_ELSEWHERE"), role, person("other unit"))))
                    .toList(),
            List.of());

    private static final Map<AgreementState, Agreement> AGREEMENTS = Stream.of(AgreementState.values())
            .collect(Collectors.toMap(
                    state -> state, state -> Path.to(state).agreement(), (a, b) -> a, LinkedHashMap::new));

    /** Role by state by field, as the documentation says it. */
    @Test
    void thePageOfTheSiteIsTheDeclaration() throws IOException {
        String page = Files.readString(KEPT);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int papers = page.indexOf(PAPERS) + PAPERS.length();
        String made = page.substring(0, begin)
                + table(AGREEMENTS.keySet(), NeedsTest::cell)
                + page.substring(page.indexOf(END), papers)
                + table(
                        EnumSet.range(AgreementState.AWAITING_EMPLOYEE_SIGNATURE, AgreementState.LAPSED),
                        NeedsTest::paper)
                + page.substring(page.indexOf(END, papers));
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertEquals(made, page, "who sees what has changed: read the difference, then cp " + MADE + " " + KEPT);
    }

    @Test
    void nobodySeesAFieldOfWhatTheyMayNotRead() {
        everywhere((who, agreement) -> assertTrue(
                seen(who, agreement).isEmpty()
                        || Readers.reading(agreement, Actor.of(PEOPLE.get(who)), CHART) == Reading.WHOLE,
                who + " " + agreement.state()));
    }

    @Test
    void auditorsAdministratorsAndColleaguesNeverSeeAny() {
        for (String who :
                List.of("AUDITOR", "ADMINISTRATOR", "SAME_UNIT", "OTHER_UNIT", "SUPERIOR_ABOVE", "OFFICER_ELSEWHERE")) {
            AGREEMENTS.values().forEach(a -> assertEquals(Set.of(), seen(who, a), who + " " + a.state()));
        }
    }

    @Test
    void healthGroundsAreForTheEmployeeAndForTheVisaOfHumanResourcesAlone() {
        everywhere((who, agreement) -> assertEquals(
                who.equals("EMPLOYEE")
                        || who.equals("HR_OFFICER") && agreement.state() == AgreementState.AWAITING_HR_VISA,
                seen(who, agreement).contains(SensitiveField.HEALTH_GROUNDS),
                who + " " + agreement.state()));
    }

    /** Whatever is seen of somebody else is seen for a purpose, which the journal tells. */
    @Test
    void everyLookHasAPurpose() {
        everywhere((who, agreement) -> assertEquals(
                !seen(who, agreement).isEmpty(),
                Needs.purpose(lookers(who, agreement), agreement.state()).isPresent(),
                who + " " + agreement.state()));
    }

    /** What is hidden is taken out of the terms, and nothing else is. */
    @Test
    void whatIsHiddenIsEmpty() {
        Terms whole = SampleTerms.complete();
        assertEquals(whole, whole.without(Set.of()));
        Set<SensitiveField> filled = whole.sensitive();
        assertTrue(filled.containsAll(Set.of(SensitiveField.HOME_ADDRESS, SensitiveField.PHONE)));
        Terms bare = whole.without(Set.of(SensitiveField.values()));
        assertEquals(Set.of(), bare.sensitive());
        assertEquals(whole.tasks(), bare.tasks());
        assertEquals(whole.workplace().city(), bare.workplace().city());
        assertEquals(whole.availability().windows(), bare.availability().windows());
    }

    private static void everywhere(BiConsumer<String, Agreement> check) {
        assertAll(PEOPLE.keySet().stream()
                .flatMap(who -> AGREEMENTS.values().stream().map(a -> () -> check.accept(who, a))));
    }

    private static Set<SensitiveField> seen(String who, Agreement agreement) {
        return Looking.needed(agreement, Actor.of(PEOPLE.get(who)), CHART);
    }

    private static Set<Looker> lookers(String who, Agreement agreement) {
        return Lookers.of(agreement, Actor.of(PEOPLE.get(who)), CHART);
    }

    private static String table(Set<AgreementState> states, BiFunction<String, Agreement, String> cell) {
        StringBuilder out = new StringBuilder(
                "| State | " + String.join(" | ", PEOPLE.keySet()) + " |\n|---|" + "---|".repeat(PEOPLE.size()) + "\n");
        states.forEach(state -> out.append("| ")
                .append(state)
                .append(PEOPLE.keySet().stream()
                        .map(who -> " | " + cell.apply(who, AGREEMENTS.get(state)))
                        .collect(Collectors.joining()))
                .append(" |\n"));
        return out.toString();
    }

    private static String cell(String who, Agreement agreement) {
        Set<SensitiveField> seen = seen(who, agreement);
        String letters = Stream.of(SensitiveField.values())
                .filter(seen::contains)
                .map(field -> switch (field) {
                    case HOME_ADDRESS -> "A";
                    case PHONE -> "P";
                    case IDENTITY_NUMBER -> "N";
                    case HEALTH_GROUNDS -> "H";
                })
                .collect(Collectors.joining());
        return seen.isEmpty()
                ? "—"
                : letters + " "
                        + Needs.purpose(lookers(who, agreement), agreement.state())
                                .orElseThrow();
    }

    /** What for somebody reads the act, on which everything printed stands. */
    private static String paper(String who, Agreement agreement) {
        Actor actor = Actor.of(PEOPLE.get(who));
        return Readers.reading(agreement, actor, CHART) == Reading.WHOLE
                ? Looking.paperPurpose(agreement, actor, CHART).name()
                : "—";
    }

    private static UUID person(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes());
    }
}
