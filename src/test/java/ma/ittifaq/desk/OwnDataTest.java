package ma.ittifaq.desk;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementsHold;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.agreement.SampleTerms;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.TestOffice;
import ma.ittifaq.archive.RecordsHold;
import ma.ittifaq.campaign.CampaignsHold;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.DirectoryHolds;
import ma.ittifaq.identity.AccountHolds;
import ma.ittifaq.notification.MessagesHold;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.PersonalData;
import ma.ittifaq.platform.PersonalData.Item;
import ma.ittifaq.platform.PersonalData.Part;
import ma.ittifaq.platform.RecordJson;
import ma.ittifaq.signing.CertificatesHold;
import ma.ittifaq.team.TeamHolds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Everything that is held of a person is shown to that person, whatever table it is in. */
class OwnDataTest {

    /** Columns that name a person whom the row is about, and what shows the row to them. */
    private static final Set<String> SHOWN = Set.of(
            "account.employee_id",
            "account_link.employee_id",
            "acting_head.person_id",
            "agreement.employee_id",
            "absence.person_id",
            "calendar_feed.person_id",
            "campaign_invitation.person_id",
            "crisis_exception.person_id",
            "crisis_notice.person_id",
            "delegation.deputy_id",
            "delegation.holder_id",
            "key_report.employee_id",
            "mail.person_id",
            "mail_choice.person_id",
            "message.recipient_id",
            "org_unit.head_id",
            "personal_key.employee_id",
            "role_assignment.person_id",
            "saved_search.owner_id",
            "signing_batch.signer_id");

    /** Columns that name who did something: their journal tells them, and counts. */
    private static final Set<String> DONE =
            Set.of("act_signature", "agreement", "agreement_move", "message", "periodic_point");

    @RegisterExtension
    static final TestOffice office = TestOffice.shared();

    @BeforeAll
    static void holders() {
        DefaultSettings.install();
        office.beans()
                .provide(
                        PersonalData.class,
                        Stream.of(
                                        DirectoryHolds.class,
                                        AgreementsHold.class,
                                        AccountHolds.class,
                                        CampaignsHold.class,
                                        CertificatesHold.class,
                                        TeamHolds.class,
                                        MessagesHold.class,
                                        RecordsHold.class,
                                        ViewsHold.class)
                                .map(type -> (PersonalData) office.get(type))
                                .toList());
    }

    @Test
    void oneSeesTheirOwnAndNobodyElses() {
        UUID id = office.draft("salma", SampleTerms.complete());
        office.move(id, Action.SUBMIT, "salma");
        List<Part> own = parts("salma");
        assertTrue(own.stream().anyMatch(part -> part.name().equals("employee")));
        assertEquals(
                List.of(SampleTerms.complete().workplace().address()),
                values(own, "agreement", "address"),
                own.toString());
        assertEquals(List.of(), values(parts("omar"), "agreement", "address"));
    }

    /** Every field of what was asked for, each time it was, and what others wrote about it on the way. */
    @Test
    void nothingThatTheTermsHoldIsLeftOut() {
        Terms terms = whole();
        UUID id = office.draft("vacant", terms);
        office.move(id, Action.SUBMIT, "vacant");
        MoveDetails note = new MoveDetails("ينقص عنوان واضح", Reason.INCOMPLETE, null, null, null, null);
        office.move(id, Action.RETURN, "director", note);
        List<Part> own = parts("vacant");
        for (String part : List.of("agreement", "submission")) {
            String told = own.stream()
                    .filter(each -> each.name().equals(part))
                    .flatMap(each -> each.items().stream())
                    .map(Item::fr)
                    .collect(Collectors.joining("\n"));
            assertAll(leaves(terms)
                    .map(leaf -> Item.of("leaf", leaf).fr())
                    .map(leaf -> () -> assertTrue(told.contains(leaf), part + " lacks " + leaf + " in " + told)));
        }
        String steps = String.join("\n", values(own, "history", "step"));
        assertTrue(steps.contains("ينقص عنوان واضح") && steps.contains("Dossier incomplet"), steps);
        assertTrue(new String(
                        office.in(() -> office.get(OwnData.class).json(office.actor("vacant"))),
                        java.nio.charset.StandardCharsets.UTF_8)
                .contains("ينقص عنوان واضح"));
    }

    /** Terms in which nothing is empty. */
    private static Terms whole() {
        Terms terms = SampleTerms.complete();
        return new Terms(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.HEALTH, "علاج مستمر", "شهادة طبية"),
                terms.mode(),
                terms.period(),
                terms.week(),
                terms.availability(),
                terms.workplace(),
                terms.tasks(),
                terms.equipment(),
                terms.conditions(),
                terms.undertakings());
    }

    private static Stream<Object> leaves(Object value) {
        return switch (value) {
            case Record parts -> RecordJson.parts(parts).flatMap(OwnDataTest::leaves);
            case List<?> list -> list.stream().flatMap(OwnDataTest::leaves);
            default -> Stream.of(value);
        };
    }

    @Test
    void itIsAFileTooAndTheJournalIsToldOfIt() {
        office.beans().fired().clear();
        String json = new String(
                office.in(() -> office.get(OwnData.class).json(office.actor("imane"))),
                java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(json.contains("\"employee\""), json);
        byte[] pdf = office.in(() -> office.get(OwnData.class).pdf(office.actor("imane")));
        assertEquals("%PDF", new String(pdf, 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        assertEquals(
                List.of("privacy.own_data", "privacy.own_data"),
                office.beans().fired().stream()
                        .map(fact -> ((Fact) fact).kind())
                        .toList());
    }

    @Test
    void whoIsNoPersonOfTheDirectoryHasNothing() {
        assertThrows(
                RuleBroken.NotVisible.class,
                () -> office.in(() -> office.get(OwnData.class).parts(Actor.of(UUID.randomUUID()))));
    }

    @Test
    void everyPartAndItemHasItsWords() {
        Stream<String> keys = Stream.of("salma", "hr", "chief", "service")
                .flatMap(who -> parts(who).stream())
                .flatMap(part -> Stream.concat(
                        Stream.of("part." + part.name()), part.items().stream().map(item -> "item." + item.name())))
                .distinct();
        assertAll(keys.flatMap(key -> Locales.all().stream()
                .map(locale ->
                        () -> assertTrue(Messages.find(locale, "personal", key).isPresent(), locale + " " + key))));
    }

    /** A table that somebody adds later, and that is about people, is shown to them too. */
    @Test
    void everyColumnThatNamesAPersonIsThoughtOf() {
        List<?> named =
                office.in(() -> office.beans().entities().createNativeQuery("""
                    select distinct k.table_name || '.' || k.column_name
                    from information_schema.referential_constraints c
                    join information_schema.key_column_usage k on k.constraint_name = c.constraint_name
                    join information_schema.table_constraints parent on parent.constraint_name = c.unique_constraint_name
                    where parent.table_name = 'employee'
                    """).getResultList());
        assertTrue(named.size() > 20, named.toString());
        Set<String> forgotten = named.stream()
                .map(Object::toString)
                .filter(column -> !SHOWN.contains(column))
                .filter(column -> !isOfWhoDid(column))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), forgotten, "let a PersonalData show it, or say here that it names who did something");
    }

    /** Who placed, decided, entered, signed: facts of the journal. */
    private static boolean isOfWhoDid(String column) {
        return column.endsWith("_by")
                || DONE.contains(column.substring(0, column.indexOf('.')))
                || column.matches("(prepared_signing|signing_batch_item)\\..*");
    }

    private static List<Part> parts(String who) {
        return office.in(() -> office.get(OwnData.class).parts(office.actor(who)));
    }

    private static List<String> values(List<Part> parts, String part, String item) {
        return parts.stream()
                .filter(each -> each.name().equals(part))
                .flatMap(each -> each.items().stream())
                .filter(each -> each.name().equals(item))
                .map(Item::fr)
                .toList();
    }
}
