package ma.ittifaq.archive.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.ArchiveRefused;
import ma.ittifaq.archive.RecordFile;
import ma.ittifaq.archive.Retrieval;
import ma.ittifaq.archive.WordIndex;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.RetentionRule;
import ma.ittifaq.archive.retention.RetentionSchedule;
import ma.ittifaq.archive.retention.RuleTerms;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.archive.retention.Trigger;
import ma.ittifaq.archive.transfer.IntakeReport.Standing;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.document.Documents;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.ActSignatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path folder;

    private final TestBeans empty = new TestBeans();
    private MemoryDatabase database;
    private Actor colleague;

    /** Out of one administration and into an installation that has nothing: row for row and byte for byte the same. */
    @Test
    void aRecordComesBackAsItWas() throws Exception {
        PackedOffice packed = new PackedOffice();
        UUID id = packed.record();
        JsonObject before = packed.office()
                .run(() -> packed.office().beans().get(RecordRows.class).of(id));
        Map<String, byte[]> stored = documents(packed.office().beans(), packed.office()::run, before);
        Files.write(folder.resolve("one.zip"), packed.zip());

        Actor archivist = open();
        IntakeReport looked = run(() -> bean(Intake.class).look("one.zip", archivist));
        assertEquals(List.of(Standing.NEW), standings(looked));
        IntakeReport taken = run(() -> bean(Intake.class).takeIn("one.zip", archivist));
        assertTrue(taken.taken());

        JsonObject after = run(() -> bean(RecordRows.class).of(id));
        Restoring.tables().stream()
                .filter(table -> !table.equals("retention_rule"))
                .forEach(table -> assertEquals(table(before, table), table(after, table), table));
        assertEquals(
                table(before, "retention_rule").toString().replace("APPROVED", "BROUGHT"),
                table(after, "retention_rule").toString());
        Map<String, byte[]> restored = documents(empty, this::run, before);
        stored.forEach((sha256, bytes) -> assertArrayEquals(bytes, restored.get(sha256)));
        assertTrue(stored.size() > 3, "every revision");
        RecordFile file = run(() -> bean(Retrieval.class).open(id, archivist));
        assertEquals(
                List.of(), run(() -> bean(WordIndex.class).mend(List.of(file.description()))), "found by its words");
        UUID act = file.acts().getFirst().id();
        assertEquals(
                3, run(() -> bean(ActSignatures.class).of(act).size()).intValue() - seals(act), "three people signed");
        assertEquals(
                List.of(Standing.PRESENT),
                standings(run(() -> bean(Intake.class).takeIn("one.zip", archivist))),
                "a second time nothing happens");
    }

    /** Two people of this house approve what rules here; what others approved comes in as their history. */
    @Test
    void noRuleAndNoPolicyOfAnotherHouseComesIntoForce() throws Exception {
        Map<String, byte[]> files = new PackedOffice().files();
        UUID foreign = UUID.randomUUID();
        change(files, "rows.json", rows -> rows.replace("00000000-0000-4000-8000-000000000001", foreign.toString())
                .replace("\"effective_from\":\"2020-04-15\"", "\"effective_from\":\"2045-01-01\""));
        Files.write(folder.resolve("one.zip"), bagged(files));
        Actor archivist = open();
        RetentionSchedule schedule = bean(RetentionSchedule.class);
        UUID own = run(() -> schedule.propose(
                new RuleTerms(Series.AGREEMENTS, Trigger.CLOSING, 60, 60, Fate.DEFINITIVE, "Décision 3"), archivist));
        run(() -> {
            schedule.decide(own, true, "vu", colleague);
            return bean(Intake.class).takeIn("one.zip", archivist);
        });

        Map<Integer, RetentionRule.Status> editions = run(() -> schedule.editions(archivist)).stream()
                .collect(Collectors.toMap(RetentionRule::edition, RetentionRule::status));
        assertEquals(Map.of(1, RetentionRule.Status.APPROVED, 2, RetentionRule.Status.BROUGHT), editions);
        Policies policies = bean(Policies.class);
        assertEquals(
                LocalDate.of(2020, 4, 15),
                run(() -> policies.inForce(empty.today())).effectiveFrom());
        assertEquals(1, run(policies::all).size());
        assertEquals(
                LocalDate.of(2045, 1, 1), run(() -> policies.require(foreign)).effectiveFrom());
        assertTrue(run(policies::taken).contains(LocalDate.of(2045, 1, 1)), "its day is not given twice");
    }

    /** Manifests made anew say that nothing was damaged; signatures and hashes of revisions say that something was forged. */
    @Test
    void aForgeryThatAgreesWithItselfIsRefusedByTheNumberOfItsAct() throws Exception {
        PackedOffice packed = new PackedOffice();
        Map<String, byte[]> good = packed.files();
        Actor archivist = open();
        Files.write(folder.resolve("good.zip"), packed.zip());
        IntakeReport looked = run(() -> bean(Intake.class).look("good.zip", archivist));
        assertEquals(Vault.sha256(packed.zip()), looked.sha256(), "to hold against the slip");
        assertTrue(looked.isReady() && !looked.isVouched(), "signed under the authority of another house");

        assertEquals("act.signature", refused(archivist, bagged(with(good, IntakeTest::forge))));
        assertEquals(
                "act.signature",
                refused(
                        archivist,
                        bagged(with(
                                good,
                                f -> change(
                                        f,
                                        "rows.json",
                                        rows -> rows.replaceAll("\"serial\":\"[0-9a-f]+\"", "\"serial\":\"1\""))))));
        assertEquals(
                "act.altered",
                refused(
                        archivist,
                        bagged(with(
                                good,
                                f -> change(
                                        f,
                                        "rows.json",
                                        rows -> rows.replaceAll("\"sequence\":1,", "\"sequence\":99,"))))));
        assertEquals(
                "act.form", refused(archivist, bagged(with(good, f -> replaceAct(f, "a letter".getBytes(UTF_8))))));
        assertEquals(
                "not_ours",
                refused(
                        archivist,
                        bagged(with(
                                good,
                                f -> change(
                                        f,
                                        "rows.json",
                                        rows -> rows.replaceFirst("\"length\":\\d+", "\"length\":-1"))))));
        assertEquals(0, run(this::counts).get("act"));
    }

    /** One bit of the comment that a PDF begins with, which everybody signed with the rest, and every hash made anew. */
    private static void forge(Map<String, byte[]> files) {
        byte[] act = files.get(act(files)).clone();
        act[11] ^= 1;
        replaceAct(files, act);
    }

    private static String act(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(p -> p.contains("/acts/"))
                .findFirst()
                .orElseThrow();
    }

    private static void replaceAct(Map<String, byte[]> files, byte[] act) {
        byte[] before = files.put(act(files), act);
        change(files, "rows.json", rows -> {
            String changed = rows;
            Matcher document =
                    Pattern.compile("\\{[^{}]*\"length\":(\\d+)[^{}]*}").matcher(rows);
            while (document.find()) {
                int length = Integer.parseInt(document.group(1));
                if (length <= act.length) {
                    changed = changed.replace(
                            Vault.sha256(Arrays.copyOf(before, length)), Vault.sha256(Arrays.copyOf(act, length)));
                }
            }
            return changed.replace(Vault.sha256(before), Vault.sha256(act));
        });
    }

    private int seals(UUID act) {
        return run(() -> bean(ActSignatures.class).seal(act).isPresent()) ? 1 : 0;
    }

    /** Of what the acts do not print, nothing leaves: no health grounds, no identity card number of those who signed. */
    @Test
    void aPackageHasNothingThatIsNotOnTheActs() throws Exception {
        PackedOffice packed = new PackedOffice();
        JsonObject rows = Json.createReader(new ByteArrayInputStream(packed.files().entrySet().stream()
                        .filter(file -> file.getKey().endsWith("metadata/rows.json"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()))
                .readObject();
        String told = plain(rows, "agreement_terms", "terms") + plain(rows, "agreement_submission", "terms");
        assertTrue(told.contains("زنقة الأطلس"), told);
        assertFalse(told.contains("HEALTH") || told.contains("علاج") || told.contains(PackedOffice.ILL), told);
        assertTrue(rows.getJsonObject("tables").getJsonArray("employee").size() > 3, "officers too");
        assertEquals("AB" + ("Idrissi".hashCode() & 0xFFFFFF), plain(rows, "employee", "cnie"));
    }

    /** Somebody signed the record of another, which came without their CNIE; their own record brings it. */
    @Test
    void whoCameInAsAnOfficerIsCompletedByTheirOwnRecord() throws Exception {
        PackedOffice packed = new PackedOffice();
        Files.write(folder.resolve("one.zip"), packed.zip());
        Actor archivist = open();
        run(() -> bean(Intake.class).takeIn("one.zip", archivist));
        JsonObject rows = run(() -> bean(RecordRows.class).of(packed.record()));
        run(() -> empty.entities()
                .createNativeQuery("update employee set cnie = null, cnie_hash = null")
                .executeUpdate());
        JsonObjectBuilder tables = Json.createObjectBuilder();
        Restoring.tables().forEach(table -> tables.add(table, Json.createArrayBuilder()));
        tables.add("employee", rows.getJsonObject("tables").getJsonArray("employee"));
        JsonObject again = Json.createObjectBuilder()
                .add("record", packed.record().toString())
                .add("tables", tables)
                .build();
        run(() -> {
            bean(Restoring.class).restore(again, List.of());
            return again;
        });
        assertEquals(rows, run(() -> bean(RecordRows.class).of(packed.record())));
    }

    private static String plain(JsonObject rows, String table, String column) {
        return rows.getJsonObject("tables").getJsonArray(table).stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.containsKey(column))
                .map(row -> new String(Base64.getDecoder().decode(row.getString(column)), UTF_8))
                .collect(Collectors.joining());
    }

    @Test
    void whatWasInterruptedLeftNothing() throws Exception {
        PackedOffice packed = new PackedOffice();
        Files.write(folder.resolve("one.zip"), packed.zip());
        Actor archivist = open();
        Map<String, Long> before = run(this::counts);
        assertThrows(
                IllegalStateException.class,
                () -> run(() -> {
                    bean(Intake.class).takeIn("one.zip", archivist);
                    throw new IllegalStateException("the database is gone");
                }));
        assertEquals(before, run(this::counts));
        run(() -> bean(Intake.class).takeIn("one.zip", archivist));
    }

    @Test
    void anInstallationThatHasSomethingElseUnderThoseNamesTakesNothing() throws Exception {
        PackedOffice packed = new PackedOffice();
        Files.write(folder.resolve("one.zip"), packed.zip());
        Office other = new Office(List.of());
        other.beans().put(IntakeFolder.class, folder());
        Intake intake = other.beans().get(Intake.class);
        assertRefused("archive.intake.other", () -> other.run(() -> intake.takeIn("one.zip", other.amina)));
    }

    @Test
    void numbersThatWereGivenThereAreNotGivenAgain() throws Exception {
        PackedOffice packed = new PackedOffice();
        Files.write(folder.resolve("one.zip"), packed.zip());
        Actor archivist = open();
        run(() -> bean(Intake.class).takeIn("one.zip", archivist));
        Number last = run(() -> (Number) empty.entities()
                .createNativeQuery("select max(last_given) from reference_counter")
                .getSingleResult());
        assertTrue(last.intValue() > 0);
    }

    @Test
    void whatIsNoWholeBagOfOursIsRefusedByName() throws Exception {
        Map<String, byte[]> good = new PackedOffice().files();
        Actor archivist = open();
        Set<String> told = new TreeSet<>();
        told.add(refused(archivist, "no zip at all".getBytes(UTF_8)));
        told.add(refused(archivist, zip("bag/", Map.of("a.txt", "a".getBytes(UTF_8)))));
        told.add(refused(archivist, zip("bag/", with(good, f -> f.remove("data/metadata/ead.xml")))));
        told.add(refused(archivist, zip("bag/", with(good, f -> f.put("data/more.txt", new byte[1])))));
        told.add(refused(archivist, zip("bag/", with(good, f -> f.put("data/metadata/ead.xml", new byte[1])))));
        told.add(refused(archivist, zip("", Map.of("../../etc/passwd", new byte[1]))));
        told.add(refused(archivist, zip("bag/", Map.of("data/zeros", new byte[10_000_000]))));
        ByteArrayOutputStream foreign = new ByteArrayOutputStream();
        try (Bag bag = new Bag(foreign, "foreign", Map.of())) {
            bag.add("letter.txt", "Bonjour".getBytes(UTF_8));
        }
        told.add(refused(archivist, foreign.toByteArray()));
        ByteArrayOutputStream odd = new ByteArrayOutputStream();
        try (Bag bag = new Bag(odd, "odd", Map.of())) {
            bag.add("records/x/metadata/rows.json", "{\"version\":99}".getBytes(UTF_8));
        }
        told.add(refused(archivist, odd.toByteArray()));
        assertEquals(
                Set.of("no_zip", "no_bag", "missing", "unlisted", "altered", "path", "bomb", "not_ours", "newer"),
                told);
        assertEquals(
                9,
                empty.fired().stream()
                        .filter(event -> event instanceof Attempt attempt
                                && attempt.fact().kind().equals("archive.package_refused"))
                        .count(),
                "each is told");
    }

    @Test
    void aFileOutsideTheFolderDoesNotExist() {
        Actor archivist = open();
        for (String name : List.of("../one.zip", "/etc/passwd", "x.zip", "", "..", "a/b.zip")) {
            assertThrows(
                    RuleBroken.NotVisible.class,
                    () -> run(() -> bean(Intake.class).look(name, archivist)),
                    name);
        }
        Actor other = Actor.of(UUID.randomUUID());
        assertThrows(
                RuleBroken.NotVisible.class, () -> run(() -> bean(Intake.class).waiting(other)));
    }

    @Test
    void whatWaitsIsListed() throws IOException {
        Actor archivist = open();
        Files.write(folder.resolve("b.zip"), new byte[3]);
        Files.write(folder.resolve("a.zip"), new byte[2]);
        Files.write(folder.resolve("note.txt"), new byte[1]);
        assertEquals(
                List.of(new WaitingPackage("a.zip", 2), new WaitingPackage("b.zip", 3)),
                run(() -> bean(Intake.class).waiting(archivist)));
    }

    /** A table that refers to an agreement or an act, and that somebody adds later, must be told too. */
    @Test
    void everyTableOfARecordIsTold() {
        open();
        List<?> referring = run(() -> empty.entities().createNativeQuery("""
            select distinct child.table_name
            from information_schema.referential_constraints c
            join information_schema.table_constraints child on child.constraint_name = c.constraint_name
            join information_schema.table_constraints parent on parent.constraint_name = c.unique_constraint_name
            where parent.table_name in ('agreement', 'act', 'archive_record')
            """).getResultList());
        Set<String> untold = referring.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
        Restoring.tables().forEach(untold::remove);
        // Made anew; of the living file alone; of how it came to be asked for, and what was said
        // while it ran; held records do not leave; of the
        // archive.
        assertEquals(
                Set.of(
                        "archive_word",
                        "message",
                        "prepared_signing",
                        "campaign_invitation",
                        "periodic_point",
                        "legal_hold_record",
                        "disposal",
                        "transfer"),
                untold);
    }

    /** An installation with nothing but its archivist, and with keys of its own. */
    private Actor open() {
        database = MemoryDatabase.emptied();
        MemoryDatabase.openOtherVault();
        empty.setDay(LocalDate.of(2046, 3, 2));
        empty.put(IntakeFolder.class, folder());
        return run(() -> {
            OrgUnit archive = new OrgUnit("ARCH", UnitKind.ADMINISTRATION, null);
            archive.describe("الأرشيف", "Archives", UnitKind.ADMINISTRATION, 0);
            empty.entities().persist(archive);
            Employee person = new Employee("9999999");
            person.identify(new PersonName("ليلى", "العمراني", "Leïla", "Amrani"), null);
            person.assign(archive.id(), new Post("متصرفة", "Administratrice", "الأولى", "1er", "مكلفة", "Chargée"));
            empty.entities().persist(person);
            empty.entities()
                    .persist(new RoleAssignment(
                            person.id(), Role.ARCHIVIST, archive.id(), LocalDate.of(2020, 1, 1), null));
            Employee second = new Employee("9999998");
            second.identify(new PersonName("عمر", "الشرايبي", "Omar", "Chraibi"), null);
            second.assign(archive.id(), new Post("مدير", "Directeur", "الأولى", "1er", "مكلف", "Chargé"));
            empty.entities().persist(second);
            empty.entities()
                    .persist(new RoleAssignment(
                            second.id(), Role.AUTHORITY, archive.id(), LocalDate.of(2020, 1, 1), null));
            colleague = Actor.of(second.id());
            return Actor.of(person.id());
        });
    }

    private IntakeFolder folder() {
        return new IntakeFolder() {
            @Override
            Path path() {
                return folder;
            }
        };
    }

    private String refused(Actor archivist, byte[] zip) throws IOException {
        Files.write(folder.resolve("bad.zip"), zip);
        ArchiveRefused refusal = assertThrows(
                ArchiveRefused.class, () -> run(() -> bean(Intake.class).takeIn("bad.zip", archivist)));
        return refusal.key().replace("archive.intake.", "");
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable work) {
        assertEquals(key, assertThrows(ArchiveRefused.class, work).key());
    }

    private static Map<String, byte[]> with(Map<String, byte[]> files, Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        change.accept(changed);
        return changed;
    }

    private static Object table(JsonObject rows, String table) {
        return rows.getJsonObject("tables").get(table);
    }

    /** Of the one file whose path ends so. */
    private static void change(Map<String, byte[]> files, String end, UnaryOperator<String> change) {
        String path =
                files.keySet().stream().filter(p -> p.endsWith(end)).findFirst().orElseThrow();
        String changed = change.apply(new String(files.get(path), UTF_8));
        assertNotEquals(changed, new String(files.get(path), UTF_8));
        files.put(path, changed.getBytes(UTF_8));
    }

    /** The same payload under manifests made anew. */
    private static byte[] bagged(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Bag bag = new Bag(out, "again", Map.of())) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (file.getKey().startsWith("data/")) {
                    bag.add(file.getKey().substring("data/".length()), file.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String folder, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private interface Runs {
        <T> T run(Supplier<T> work);
    }

    private static Map<String, byte[]> documents(TestBeans beans, Runs runs, JsonObject rows) {
        Map<String, byte[]> bytes = new TreeMap<>();
        rows.getJsonObject("tables").getJsonArray("stored_document").forEach(row -> {
            String sha256 = row.asJsonObject().getString("sha256");
            byte[] read = runs.run(() -> beans.get(Documents.class).read(sha256));
            assertEquals(sha256, Vault.sha256(read));
            bytes.put(sha256, read);
        });
        return bytes;
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        Restoring.tables()
                .forEach(table -> counts.put(
                        table,
                        ((Number) empty.entities()
                                        .createNativeQuery("select count(*) from " + table)
                                        .getSingleResult())
                                .longValue()));
        assertFalse(counts.isEmpty());
        return counts;
    }

    private static List<Standing> standings(IntakeReport report) {
        return report.lines().stream().map(IntakeReport.Line::standing).toList();
    }

    private <T> T run(Supplier<T> work) {
        return empty.inTransaction(database, () -> {
            T result = work.get();
            empty.entities().flush();
            return result;
        });
    }

    private <T> T bean(Class<T> type) {
        return empty.get(type);
    }
}
