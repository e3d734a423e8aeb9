package ma.ittifaq.signing;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Settings;

/** The beans of this package put together by hand on a database in memory, at noon of a given day. */
final class SigningRoom {

    final MemoryDatabase database = MemoryDatabase.emptied();
    Instant now = SigningScene.NOON;

    SigningRoom() {
        DefaultSettings.install();
    }

    /** The same for work without an answer. */
    void run(Consumer<Beans> work) {
        with(beans -> {
            work.accept(beans);
            return beans;
        });
    }

    /** Runs the work in one transaction with the beans on it. */
    <T> T with(Function<Beans, T> work) {
        return database.inTransaction(entities -> work.apply(new Beans(entities, now)));
    }

    Employee salma() {
        return database.inTransaction(entities -> {
            OrgUnit unit = new OrgUnit("U" + UUID.randomUUID(), UnitKind.SERVICE, null);
            unit.describe("مصلحة", "Service", UnitKind.SERVICE, 0);
            entities.persist(unit);
            Employee employee = new Employee("P" + UUID.randomUUID().toString().substring(0, 12));
            employee.identify(new PersonName("سلمى", "الإدريسي", "Salma", "Idrissi"), "AB123456");
            employee.assign(unit.id(), new Post("", "", "", "", "", ""));
            entities.persist(employee);
            return employee;
        });
    }

    /** Nobody hears what is told. */
    @SuppressWarnings("unchecked")
    private static Event<Fact> deaf() {
        return (Event<Fact>) Proxy.newProxyInstance(
                SigningRoom.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }

    static final class Beans {
        final Keys keys = new Keys();
        final KeyReports reports = new KeyReports();
        final SealJobs jobs = new SealJobs();
        final ActSignatures signatures = new ActSignatures();
        final Enrolment enrolment = new Enrolment();
        final Pki pki = new Pki();
        final TimeStamps stamps = new TimeStamps();
        final TokenAuthorities tokens = new TokenAuthorities();
        final SealToken sealToken = new SealToken();
        final PersonalToken personalToken = new PersonalToken();
        final SealFile sealFile = new SealFile();
        final EntityManager entities;

        Beans(EntityManager entities, Instant now) {
            this.entities = entities;
            keys.entities = entities;
            keys.facts = deaf();
            jobs.entities = entities;
            signatures.entities = entities;
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            Names names = new Names();
            names.settings = new Settings();
            reports.entities = entities;
            enrolment.reports = reports;
            enrolment.keys = keys;
            enrolment.names = names;
            enrolment.settings = names.settings;
            enrolment.clock = clock;
            enrolment.timeStamps = stamps;
            enrolment.tokens = tokens;
            enrolment.sealToken = sealToken;
            enrolment.personalToken = personalToken;
            sealToken.settings = names.settings;
            personalToken.settings = names.settings;
            enrolment.sealFile = sealFile;
            sealFile.settings = names.settings;
            sealFile.authorities = tokens;
            tokens.settings = names.settings;
            stamps.settings = names.settings;
            stamps.enrolment = enrolment;
            stamps.clock = clock;
            pki.enrolment = enrolment;
            pki.keys = keys;
            pki.clock = clock;
        }
    }
}
