package ma.ittifaq;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The house as the map in {@link ma.ittifaq} draws it: who may know whom, and how big a thing may grow. */
class ArchitectureTest {
    private static final List<String> GROUND = List.of("platform");
    private static final List<String> FACTS = List.of("platform", "directory", "regulation");
    private static final List<String> LAW = List.of("platform", "directory", "regulation", "calendar", "agreement");

    /** Package and what it may know beside itself. {@code web} and {@code api} may know all but each other. */
    private static final Map<String, List<String>> DIRECTION = Map.ofEntries(
            Map.entry("platform", List.of()),
            Map.entry("directory", GROUND),
            Map.entry("regulation", List.of("platform", "directory")),
            Map.entry("calendar", List.of("platform", "directory")),
            Map.entry("identity", List.of("platform", "directory")),
            Map.entry("agreement", FACTS),
            Map.entry("document", LAW),
            Map.entry("team", LAW),
            Map.entry("insight", and(LAW, "team")),
            Map.entry("audit", LAW),
            Map.entry("notification", LAW),
            Map.entry("signing", and(LAW, "document")),
            Map.entry("review", and(LAW, "document", "team")),
            Map.entry("course", and(LAW, "signing", "document")),
            Map.entry("campaign", and(LAW, "document", "team")),
            Map.entry("archive", and(LAW, "signing", "document")));

    /** What the two doors share; it may know all that is behind it. */
    private static final String DESK = "desk";

    private static final List<String> FEATURES =
            DIRECTION.keySet().stream().sorted().toList();

    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("ma.ittifaq");
    }

    @ParameterizedTest
    @FieldSource("FEATURES")
    void knowsOnlyWhatItMay(String feature) {
        String[] known = Stream.concat(Stream.of(feature), DIRECTION.get(feature).stream())
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(inside(feature))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage("ma.ittifaq..")).or(resideInAnyPackage(known)))
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void theTwoDoorsDoNotKnowEachOther() {
        noClasses()
                .that()
                .resideInAPackage(inside("web"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("api"))
                .allowEmptyShould(true)
                .check(ours);
        noClasses()
                .that()
                .resideInAPackage(inside("api"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(inside("web"))
                .allowEmptyShould(true)
                .check(ours);
    }

    @Test
    void onlyTheDoorsKnowTheDesk() {
        classes()
                .that()
                .resideInAPackage(inside(DESK))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(inside(DESK), inside("web"), inside("api"))
                .allowEmptyShould(true)
                .check(ours);
        noClasses()
                .that()
                .resideInAPackage(inside(DESK))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("web"), inside("api"), inside("identity"))
                .allowEmptyShould(true)
                .check(ours);
    }

    /** It uses every boundary, as a person would, and is used by none: taking it away takes nothing from the product. */
    @Test
    void nobodyKnowsTheDemo() {
        classes()
                .that()
                .resideInAPackage(inside("demo"))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(inside("demo"))
                .check(ours);
        noClasses()
                .that()
                .resideInAPackage(inside("demo"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(inside("web"), inside("api"))
                .check(ours);
    }

    @Test
    void everyPackageIsOnTheMap() {
        TreeSet<String> found = ours.stream()
                .map(type -> type.getPackageName().split("\\."))
                .filter(parts -> parts.length > 2)
                .map(parts -> parts[2])
                .collect(Collectors.toCollection(TreeSet::new));
        found.removeAll(FEATURES);
        found.removeAll(List.of("web", "api", "demo", DESK));
        assertEquals(List.of(), List.copyOf(found));
    }

    @Test
    void hasNoCycles() {
        slices().matching("ma.ittifaq.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void keepsEachTechnologyInItsRoom() {
        onlyIn(List.of("web"), "jakarta.faces..", "org.primefaces..", "org.omnifaces..");
        onlyIn(List.of("web", "api", "identity"), "jakarta.servlet..", "jakarta.security..");
        onlyIn(List.of("web"), "org.dhatim..");
        onlyIn(List.of("api"), "jakarta.ws.rs..");
        onlyIn(List.of("document"), "org.openpdf..");
        onlyIn(List.of("signing"), "eu.europa.esig..", "org.bouncycastle..", "org.apache.pdfbox..");
        onlyIn(List.of("notification"), "jakarta.mail..");
        onlyIn(List.of("identity.ldap"), "com.unboundid..");
        onlyIn(List.of("identity.oidc"), "com.nimbusds..");
        onlyIn(List.of("platform"), "org.flywaydb..", "org.eclipse.microprofile.config..");
        onlyIn(List.of(), "jakarta.ejb..");
    }

    @Test
    void noCommandOfTheSystemIsRun() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String.class)
                .orShould()
                .callMethod(Runtime.class, "exec", String[].class)
                .check(ours);
    }

    /** A role decides in one place for each operation: in {@code Operation}, and in the law of one agreement. */
    @Test
    void nobodyAsksForARoleBesideItsOperation() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("directory"), inside("agreement"), inside("demo"))
                .should()
                .callMethod(OrgChart.class, "has", UUID.class, Role.class)
                .check(ours);
    }

    @Test
    void staysSmall() throws IOException {
        List<Integer> sizes = sizes(Path.of("src/main/java"), ".java", 250);
        assertTrue(percentile(sizes, 50) <= 60, "median lines of a class: " + percentile(sizes, 50));
        assertTrue(percentile(sizes, 90) <= 140, "90th percentile of lines of a class: " + percentile(sizes, 90));
        sizes(Path.of("webapp"), ".xhtml", 150);
    }

    private static void onlyIn(List<String> rooms, String... technology) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        rooms.stream().map(ArchitectureTest::inside).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(technology)
                .check(ours);
    }

    /** Lines of each file, smallest first; none may be longer than the limit. */
    private static List<Integer> sizes(Path directory, String ending, int limit) throws IOException {
        Map<String, Integer> lines = Map.of();
        try (Stream<Path> files = Files.walk(directory)) {
            lines = files.filter(file -> file.toString().endsWith(ending))
                    .collect(Collectors.toMap(Path::toString, ArchitectureTest::lines));
        }
        List<String> tooLong = lines.entrySet().stream()
                .filter(file -> file.getValue() > limit)
                .map(file -> file.getKey() + " " + file.getValue())
                .sorted()
                .toList();
        assertEquals(List.of(), tooLong, "longer than " + limit + " lines");
        return lines.values().stream().sorted().toList();
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return (int) lines.count();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static int percentile(List<Integer> sorted, int percent) {
        return sorted.get((sorted.size() - 1) * percent / 100);
    }

    private static String inside(String feature) {
        return "ma.ittifaq." + feature + "..";
    }

    private static List<String> and(List<String> base, String... more) {
        return Stream.concat(base.stream(), Stream.of(more)).toList();
    }
}
