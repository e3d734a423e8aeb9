package ma.ittifaq.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.campaign.Suitability.Standing;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Post;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Posts are classified by HR, in pages and in files; heads and applicants see what came of it, and a refusal cites it. */
class PostsTest {

    @RegisterExtension
    static final TestOffice office = TestOffice.clearedForEach();

    @BeforeEach
    void posts() {
        office.in(() -> {
            office.beans()
                    .entities()
                    .createNativeQuery("delete from post_class")
                    .executeUpdate();
            hold("salma", "Guichetière", "مكلفة بالشباك");
            hold("omar", "Développeur", "مطور");
            return hold("imane", "Développeur", "مطورة");
        });
    }

    private static boolean hold(String name, String fr, String ar) {
        var person = office.get(Directory.class).require(office.id(name));
        person.assign(person.unit(), new Post(null, null, null, null, ar, fr));
        return true;
    }

    private static Posts desk() {
        return office.get(Posts.class);
    }

    private static List<PostLine> all(String actor) {
        return office.in(() -> desk().all(office.actor(actor)));
    }

    private static PostLine post(String title) {
        return all("hr").stream()
                .filter(p -> p.titleFr().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static void classify(PostLine post, Criterion... unmet) {
        Set<Criterion> not = EnumSet.noneOf(Criterion.class);
        not.addAll(List.of(unmet));
        office.in(() -> {
            desk().classify(
                            post.id(),
                            not,
                            "guichet",
                            Optional.of(post.suitability().version()),
                            office.actor("hr"));
            return null;
        });
    }

    private static Suitability of(String name) {
        return office.in(() -> office.get(Eligibility.class).of(office.id(name)));
    }

    @Test
    void aPostOfOneUnitIsAnotherPostElsewhere() {
        assertEquals(
                List.of("S Développeur 1", "S Guichetière 1", "T Développeur 1"),
                all("hr").stream()
                        .map(p -> p.unit().code() + " " + p.titleFr() + " " + p.people())
                        .toList());
        assertEquals(Standing.UNCLASSIFIED, of("salma").standing());
        classify(post("Guichetière"), Criterion.PUBLIC);
        assertEquals(Standing.UNSUITABLE, of("salma").standing());
        assertEquals(Set.of(Criterion.PUBLIC), of("salma").unmet());
        classify(post("Développeur"));
        assertEquals(Standing.SUITABLE, of("omar").standing());
        assertEquals(Standing.UNCLASSIFIED, of("imane").standing());
    }

    @Test
    void nobodyElseClassifiesAndNobodyWritesOverAnother() {
        assertThrows(CampaignRefused.class, () -> all("service"));
        assertThrows(CampaignRefused.class, () -> all("salma"));
        PostLine seen = post("Guichetière");
        classify(seen, Criterion.PUBLIC);
        CampaignRefused stale = assertThrows(CampaignRefused.class, () -> classify(seen));
        assertEquals(Refusal.Kind.STALE, stale.kind());
        assertEquals(Set.of(Criterion.PUBLIC), of("salma").unmet());
    }

    @Test
    void theHeadSeesWhoAndWhy() {
        classify(post("Guichetière"), Criterion.PUBLIC, Criterion.DOCUMENTS);
        List<Eligibility.Person> seen =
                office.in(() -> office.get(Eligibility.class).people(office.unit("S"), office.actor("service")));
        assertEquals(
                Set.of(Criterion.PUBLIC, Criterion.DOCUMENTS),
                seen.stream()
                        .filter(p -> p.employee().id().equals(office.id("salma")))
                        .findFirst()
                        .orElseThrow()
                        .suitability()
                        .unmet());
        for (String other : List.of("tservice", "omar")) {
            assertThrows(
                    CampaignRefused.class,
                    () -> office.in(() -> office.get(Eligibility.class).people(office.unit("S"), office.actor(other))),
                    other);
        }
    }

    @Test
    void theTableThatGoesOutComesBackIn() {
        classify(post("Guichetière"), Criterion.PUBLIC);
        String table = office.in(() -> office.get(PostSheet.class).table(office.actor("hr"))).stream()
                .map(row -> String.join(";", row))
                .collect(Collectors.joining("\n"));
        assertTrue(table.contains("S;Guichetière;مكلفة بالشباك;1;yes;no;yes;yes;yes;guichet"), table);
        assertEquals(new PostReport(0, 1, List.of()), take(table), "what is known changes nothing");
        String filled = table.replace("S;Développeur;مطور;1;;;;;;", "S;Développeur;مطور;1;oui;OUI;نعم;non;1;");
        assertEquals(new PostReport(1, 1, List.of()), take(filled));
        assertEquals(Set.of(Criterion.EQUIPMENT), of("omar").unmet());
    }

    @Test
    void aLineThatIsWrongKeepsTheWholeFileOut() {
        String head = "unit,post,tasks,public,documents,equipment,security\n";
        PostReport report = take(head + "S,Développeur,yes,yes,yes,yes,yes\nS,Pilote,yes,yes,yes,yes,yes\n"
                + "S,Guichetière,yes,perhaps,yes,yes,yes\nS,Guichetière\n");
        assertEquals(
                List.of("3 post", "4 answer", "5 unreadable"),
                report.wrong().stream().map(l -> l.line() + " " + l.key()).toList());
        assertFalse(of("omar").classified());
        assertEquals("columns", take("a,b\n1,2\n").wrong().getFirst().key());
        byte[] large = new byte[PostSheet.LARGEST + 1];
        assertThrows(
                CampaignRefused.class,
                () -> office.in(() -> office.get(PostSheet.class).take(large, office.actor("hr"))));
    }

    private static PostReport take(String table) {
        return office.in(
                () -> office.get(PostSheet.class).take(table.getBytes(StandardCharsets.UTF_8), office.actor("hr")));
    }

    @Test
    void aRefusalCitesTheCriterion() {
        var request = office.draft("salma", SampleTerms.complete());
        office.move(request, Action.SUBMIT, "salma");
        MoveDetails vague = MoveDetails.reason(Reason.POST_NOT_SUITABLE, "ne convient pas");
        assertThrows(RuleBroken.DetailsInvalid.class, () -> office.move(request, Action.REFUSE, "service", vague));
        MoveDetails cited = MoveDetails.reason(Criterion.PUBLIC.reason(), null);
        assertEquals(AgreementState.REFUSED, office.move(request, Action.REFUSE, "service", cited));
    }

    @Test
    void everyCriterionIsPrintedInItsWords() {
        for (String language : List.of("ar", "fr")) {
            ResourceBundle acts = ResourceBundle.getBundle("ma.ittifaq.document.acts", Locale.of(language));
            long words = Reason.given().stream()
                    .map(r -> acts.getString("reason." + r))
                    .distinct()
                    .count();
            assertEquals(Reason.given().size(), words);
        }
    }
}
