package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Transition.Target;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import org.junit.jupiter.api.Test;

/** The workflow page of the site says what the law says: it is made from the table and compared with what is kept. */
class WorkflowPageTest {

    private static final Path KEPT = Path.of("src/site/markdown/workflow.md");
    private static final Path MADE = Path.of("target/workflow.md");

    @Test
    void thePageOfTheSiteIsTheLaw() throws IOException {
        String page = page();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, page);
        String kept = Files.exists(KEPT) ? Files.readString(KEPT) : "";
        assertEquals(page, kept, "the law has changed: cp " + MADE + " " + KEPT);
    }

    private static String page() {
        StringBuilder out = new StringBuilder("""
            # The road of an agreement — مسار الاتفاقية — Le parcours de la convention

            Made from `ma.ittifaq.agreement.Transitions`, the only place that knows these moves; a test compares.
            A way marked ¹ is taken where the policy pinned to the agreement does not ask for the step between.

            ```mermaid
            stateDiagram-v2
                [*] --> DRAFT: create
            """);
        arrows().forEach((arrow, actions) -> out.append("    ")
                .append(arrow)
                .append(": ")
                .append(String.join(", ", actions))
                .append('\n'));
        AgreementState.ended().forEach(s -> out.append("    ").append(s).append(" --> [*]\n"));
        out.append("```\n\n## States — الحالات — Les états\n\n| | العربية | Français | English |\n|---|---|---|---|\n");
        for (AgreementState state : AgreementState.values()) {
            out.append("| `").append(state).append("` |").append(words(state)).append('\n');
        }
        out.append("\n"
                + "## Rows — القواعد — Les règles\n\n"
                + "| من / De | الإجراء / Action | من طرف / Par | إلى / Vers | يلزم / Il faut |\n"
                + "|---|---|---|---|---|\n");
        rows().forEach(out::append);
        return out.toString();
    }

    /** Arrows of the diagram, without what every open state has (reassign), each with its actions. */
    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (Transition row : Transitions.LAW) {
            for (AgreementState to : targets(row)) {
                arrows.computeIfAbsent(row.from() + " --> " + to, k -> new TreeSet<>())
                        .add(row.action().wireName()
                                + (row.target() == Target.UNLESS_SKIPPED && to != row.to() ? " ¹" : ""));
            }
        }
        return arrows;
    }

    private static List<AgreementState> targets(Transition row) {
        List<AgreementState> targets = new ArrayList<>(List.of(row.to()));
        switch (row.target()) {
            case UNLESS_SKIPPED -> skipped(row.to()).forEach(targets::add);
            case CONSENT_FIRST -> targets.add(AgreementState.AWAITING_EMPLOYEE_CONSENT);
            case WHERE_IT_CAME_FROM -> targets.add(AgreementState.SUSPENDED);
            case SAME -> targets.clear();
            case FIXED -> {
                // where it says
            }
        }
        return targets;
    }

    private static Set<AgreementState> skipped(AgreementState step) {
        Set<AgreementState> reached = EnumSet.noneOf(AgreementState.class);
        for (int i = 0; i < 8; i++) {
            reached.add(new RequiredSteps((i & 1) != 0, (i & 2) != 0, (i & 4) != 0).skipping(step));
        }
        reached.remove(step);
        return reached;
    }

    private static String words(Enum<?> constant) {
        return Locales.all().stream()
                .map(locale -> " " + Messages.label(locale, constant) + " |")
                .collect(Collectors.joining());
    }

    /** One line for each action and party, with all the states from which they may take it. */
    private static List<String> rows() {
        Map<List<Object>, List<Transition>> lines = Transitions.LAW.stream()
                .collect(Collectors.groupingBy(
                        t -> List.of(t.action(), t.by(), t.target() == Target.SAME ? "=" : t.to(), t.needs()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return lines.values().stream().map(WorkflowPageTest::line).toList();
    }

    private static String line(List<Transition> same) {
        Transition first = same.getFirst();
        String from = same.stream().map(t -> both(t.from())).collect(Collectors.joining("<br>"));
        String to = first.target() == Target.SAME
                ? "="
                : targets(first).stream()
                        .map(WorkflowPageTest::both)
                        .collect(Collectors.joining(first.target() == Target.UNLESS_SKIPPED ? "<br>¹ " : "<br>"));
        String needs =
                first.needs().stream().sorted().map(WorkflowPageTest::both).collect(Collectors.joining("<br>"));
        return "| " + String.join(" | ", from, both(first.action()), both(first.by()), to, needs) + " |\n";
    }

    private static String both(Enum<?> constant) {
        Locale arabic = Locales.ARABIC;
        return Messages.label(arabic, constant) + " / " + Messages.label(Locales.FRENCH, constant);
    }
}
