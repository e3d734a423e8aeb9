package ma.ittifaq.archive.transfer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import ma.ittifaq.archive.Question;
import ma.ittifaq.audit.ChainProof;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.JournalProof;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.SchemaWords;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.Bilingual;
import org.flywaydb.core.Flyway;

/**
 * What a transfer of many records costs: signed and ended agreements of two acts each, on PostgreSQL, packed by the job's
 * own code without the entries of the journal; every package then checked whole, and the first taken into an installation
 * that has nothing.
 *
 * <p>Arguments: how many records (10 000). One record is signed for true; the others are its rows under other ids.
 */
final class TransferFigures {
    private static final Path BASE = Path.of("target/bench-transfer");
    private static final LocalDate DAY = LocalDate.of(2046, 3, 2);
    private static final List<String> COPIED = List.of(
            "agreement",
            "agreement_terms",
            "agreement_submission",
            "agreement_move",
            "agreement_milestone",
            "act",
            "act_revision",
            "act_signature",
            "act_validation",
            "archive_record",
            "record_age");

    /** What a database of whatever kind does with work that wants a persistence context. */
    private interface Transactions {
        <T> T run(Function<EntityManager, T> work);
    }

    private final TestBeans beans = new TestBeans();
    private final Transactions database;
    private final Actor archivist;
    private final Actor authority;

    private TransferFigures(Transactions database) {
        this.database = database;
        beans.setDay(DAY);
        beans.put(JournalProof.class, beans.get(ChainProof.class));
        beans.put(IntakeFolder.class, new IntakeFolder() {
            @Override
            Path path() {
                return BASE;
            }
        });
        List<Actor> people = run(this::populate);
        archivist = people.get(0);
        authority = people.get(1);
    }

    public static void main(String[] arguments) throws Exception {
        int records = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
        Files.createDirectories(BASE);
        Files.write(BASE.resolve("one.zip"), new PackedOffice().zip());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setServerConfig("max_wal_size", "8GB")
                .start()) {
            DataSource data = postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(data)
                    .locations("classpath:db/migration")
                    .placeholders(SchemaWords.of(data))
                    .load()
                    .migrate();
            try (EntityManagerFactory factory = Persistence.createEntityManagerFactory(
                    "ittifaq",
                    Map.of(
                            "jakarta.persistence.transactionType",
                            "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource",
                            data))) {
                TransferFigures figures = new TransferFigures(transactions(factory));
                figures.takeIn("one.zip");
                copy(data, records - 1);
                figures.pack();
            }
        }
        MemoryDatabase empty = MemoryDatabase.emptied();
        long begun = System.nanoTime();
        int taken = new TransferFigures(inMemory(empty)).takeIn("package-1.zip");
        print("taken in: %d records of the first package in %.1f s", taken, since(begun));
    }

    private static Transactions inMemory(MemoryDatabase empty) {
        return new Transactions() {
            @Override
            public <T> T run(Function<EntityManager, T> work) {
                return empty.inTransaction(work);
            }
        };
    }

    private static Transactions transactions(EntityManagerFactory factory) {
        return new Transactions() {
            @Override
            public <T> T run(Function<EntityManager, T> work) {
                try (EntityManager entities = factory.createEntityManager()) {
                    entities.getTransaction().begin();
                    T result = work.apply(entities);
                    entities.getTransaction().commit();
                    return result;
                }
            }
        };
    }

    private int takeIn(String file) {
        IntakeReport report = run(() -> beans.get(Intake.class).takeIn(file, archivist));
        if (!report.taken()) {
            throw new IllegalStateException(report.toString());
        }
        return report.lines().size();
    }

    /** The rows of the one record so many times, under ids and references of their own. */
    private static void copy(DataSource data, int times) throws SQLException {
        try (Connection connection = data.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            for (String table : COPIED) {
                List<String> columns = columns(statement, table);
                String copied = columns.stream().map(TransferFigures::copied).collect(Collectors.joining(", "));
                statement.execute("insert into " + table + " (" + String.join(", ", columns) + ") select " + copied
                        + " from " + table + ", generate_series(1, " + times + ") n");
            }
            statement.execute("analyze");
        }
    }

    private static List<String> columns(Statement statement, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery("select string_agg(column_name, ',') from"
                + " information_schema.columns where table_name = '" + table + "'")) {
            found.next();
            return List.of(found.getString(1).split(","));
        }
    }

    private static String copied(String column) {
        return switch (column) {
            case "id", "agreement_id", "act_id" -> "md5(" + column + "::text || n)::uuid";
            case "reference" -> "reference || '-' || n";
            case "reference_number" -> "reference_number + n";
            case "verification_code" -> "substr(md5(verification_code || n), 1, 20)";
            default -> column;
        };
    }

    private void pack() throws IOException {
        TransferDesk desk = beans.get(TransferDesk.class);
        Terms terms = Terms.of(new Bilingual("أرشيف المغرب", "Archives du Maroc"), Terms.RECORDS, Terms.MEGABYTES);
        long begun = System.nanoTime();
        UUID transfer = run(() -> desk.propose(Question.of(""), terms, "", archivist));
        print("proposed in %.1f s", since(begun));
        run(() -> {
            desk.decide(transfer, true, "", authority);
            desk.start(transfer, archivist);
            return transfer;
        });
        Loading loading = beans.get(Loading.class);
        double[] seconds = new double[10_000];
        int made = 0;
        boolean open = true;
        while (open) {
            long one = System.nanoTime();
            open = run(() -> loading.load(transfer));
            seconds[made] = since(one);
            made += open ? 1 : 0;
        }
        run(() -> loading.finish(transfer));
        tell(transfer, Arrays.copyOf(seconds, made));
    }

    private void tell(UUID transfer, double[] seconds) throws IOException {
        Transfers transfers = beans.get(Transfers.class);
        List<TransferPackage> packages = run(() -> transfers.packages(transfer, archivist));
        int records = packages.stream().mapToInt(TransferPackage::records).sum();
        long bytes = packages.stream().mapToLong(TransferPackage::length).sum();
        double total = Arrays.stream(seconds).sum();
        Arrays.sort(seconds);
        print(
                "packed: %d records in %d packages, %.2f GB; %.0f s in all, %.1f s a package (median), %.0f records/s",
                records, packages.size(), bytes / 1e9, total, seconds[seconds.length / 2], records / total);
        print("heap: at most %d MB (-Xmx)", Runtime.getRuntime().maxMemory() / 1_000_000);
        long begun = System.nanoTime();
        for (TransferPackage each : packages) {
            Path file = BASE.resolve("package-" + each.number() + ".zip");
            run(() -> fetched(transfers, each, file));
            BroughtBag.open(file).close();
            if (each.number() > 1) {
                Files.delete(file);
            }
        }
        print("fetched and held against their manifests: all, in %.0f s", since(begun));
    }

    private Path fetched(Transfers transfers, TransferPackage parcel, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            transfers.write(parcel, out, archivist);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Actor> populate() {
        OrgUnit archive = new OrgUnit("ARCH", UnitKind.ADMINISTRATION, null);
        archive.describe("الأرشيف", "Archives", UnitKind.ADMINISTRATION, 0);
        beans.entities().persist(archive);
        return List.of(person("9999998", Role.ARCHIVIST, archive), person("9999999", Role.AUTHORITY, archive));
    }

    private Actor person(String ppr, Role role, OrgUnit unit) {
        Employee person = new Employee(ppr);
        person.identify(new PersonName("ليلى", "العمراني", "Leïla", "Amrani"), null);
        person.assign(unit.id(), new Post("متصرفة", "Administratrice", "الأولى", "1er", "مكلفة", "Chargée"));
        beans.entities().persist(person);
        beans.entities().persist(new RoleAssignment(person.id(), role, unit.id(), LocalDate.of(2020, 1, 1), null));
        return Actor.of(person.id());
    }

    private <T> T run(Supplier<T> work) {
        return database.run(opened -> {
            beans.use(opened);
            T result = work.get();
            opened.flush();
            return result;
        });
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static void print(String what, Object... figures) {
        System.out.println(String.format(Locale.ROOT, what, figures));
    }
}
