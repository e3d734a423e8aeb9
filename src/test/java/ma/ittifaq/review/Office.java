package ma.ittifaq.review;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Availability;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moved;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Undertakings;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.agreement.Workplace;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.regulation.PolicyLimits;
import ma.ittifaq.regulation.PolicySignatures;
import ma.ittifaq.regulation.PolicySteps;
import ma.ittifaq.regulation.TeleworkPolicy;
import ma.ittifaq.signing.Roots;

/**
 * An administration in memory: a service of a direction, and the people that an agreement passes through. Each begins
 * empty, on the one database of the run.
 */
public final class Office {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final MoveDetails DETAILS = new MoveDetails("ملاحظة", Reason.SERVICE_NEED, null, null, null, null);

    public final Actor salma;
    public final Actor karim;
    public final Actor nadia;
    public final Actor youssef;
    public final Actor hassan;
    public final Actor amina;
    private final MemoryDatabase database;
    private final TestBeans beans = new TestBeans();
    private final List<BiConsumer<TestBeans, Moved>> observers = new ArrayList<>();

    /** With what observes its moves, in the order in which the container would call them. */
    public Office(List<BiConsumer<TestBeans, Moved>> observers) {
        DefaultSettings.install();
        database = MemoryDatabase.emptied();
        this.observers.addAll(observers);
        beans.setDay(TODAY);
        List<Actor> people = run(this::populate);
        salma = people.get(0);
        karim = people.get(1);
        nadia = people.get(2);
        youssef = people.get(3);
        hassan = people.get(4);
        amina = people.get(5);
    }

    private List<Actor> populate() {
        Roots.plant(beans.entities());
        OrgUnit root = unit("ANSN", UnitKind.ADMINISTRATION, null);
        OrgUnit direction = unit("DSI", UnitKind.DIRECTION, root.id());
        OrgUnit service = unit("DEV", UnitKind.SERVICE, direction.id());
        List<Actor> people = List.of(
                person(service, "سلمى", "الإدريسي", "Salma", "Idrissi"),
                person(service, "كريم", "بنيس", "Karim", "Bennis"),
                person(root, "نادية", "العلوي", "Nadia", "Alaoui"),
                person(root, "يوسف", "التازي", "Youssef", "Tazi"),
                person(root, "حسن", "الفاسي", "Hassan", "Fassi"),
                person(root, "أمينة", "برادة", "Amina", "Berrada"));
        service.headedBy(people.get(1).person());
        Role[] roles = {Role.HR_OFFICER, Role.SECURITY_OFFICER, Role.AUTHORITY, Role.ARCHIVIST};
        for (int i = 0; i < roles.length; i++) {
            UUID holder = people.get(i + 2).person();
            beans.entities().persist(new RoleAssignment(holder, roles[i], root.id(), TODAY.minusYears(1), null));
        }
        return people;
    }

    private OrgUnit unit(String code, UnitKind kind, UUID parent) {
        OrgUnit unit = new OrgUnit(code, kind, parent);
        unit.describe("وحدة " + code, "Unité " + code, kind, 0);
        beans.entities().persist(unit);
        return unit;
    }

    private Actor person(OrgUnit unit, String firstAr, String lastAr, String firstFr, String lastFr) {
        Employee employee = new Employee(String.valueOf(lastFr.hashCode() & 0xFFFFFF));
        employee.identify(new PersonName(firstAr, lastAr, firstFr, lastFr), "AB" + employee.ppr());
        employee.assign(unit.id(), new Post("متصرف", "Administrateur", "الأولى", "1er", "مكلف", "Chargé"));
        employee.reachAt(firstFr + "@example.ma", null);
        beans.entities().persist(employee);
        return Actor.of(employee.id());
    }

    /** Runs the work in a transaction, with the observers called before it commits. */
    public <T> T run(Supplier<T> work) {
        return beans.inTransaction(database, () -> {
            int before = beans.fired().size();
            T result = work.get();
            List.copyOf(beans.fired().subList(before, beans.fired().size())).stream()
                    .filter(Moved.class::isInstance)
                    .forEach(moved -> observers.forEach(o -> o.accept(beans, (Moved) moved)));
            beans.entities().flush();
            return result;
        });
    }

    public TestBeans beans() {
        return beans;
    }

    /** Salma's request, waiting for her manager. */
    public UUID submitted() {
        return submitted(terms(TODAY));
    }

    /** The same with these terms. */
    public UUID submitted(Terms terms) {
        UUID id = run(
                () -> beans.get(Drafting.class).create(salma.person(), Kind.INITIAL, Optional.empty(), terms, salma));
        move(id, Action.SUBMIT, salma);
        return id;
    }

    /** Salma's request, approved and endorsed: frozen. */
    public UUID frozen() {
        UUID id = submitted();
        endorse(id);
        return id;
    }

    public void endorse(UUID id) {
        move(id, Action.APPROVE, karim);
        move(id, Action.ENDORSE, nadia);
        move(id, Action.ENDORSE, youssef);
    }

    /** From today on the policy asks for such signatures. */
    public void policy(PolicySignatures signatures) {
        run(() -> {
            beans.entities().persist(new TeleworkPolicy(TODAY, PolicyLimits.DEFAULT, PolicySteps.ALL, signatures));
            return signatures;
        });
    }

    /** Signed by the three. */
    public UUID signed() {
        UUID id = frozen();
        List.of(salma, karim, hassan).forEach(signer -> move(id, Action.SIGN, signer));
        return id;
    }

    public void move(UUID id, Action action, Actor actor) {
        move(id, action, DETAILS, actor);
    }

    public void move(UUID id, Action action, MoveDetails details, Actor actor) {
        run(() -> {
            Moving moving = beans.get(Moving.class);
            return moving.move(moving.require(id, actor), action, actor, details);
        });
    }

    /** Remembers everything as it is, to come back to. */
    public void keep() {
        database.keep();
    }

    /** What was kept, on the first day and with nothing heard. */
    public void restore() {
        database.restore();
        beans.fired().clear();
        beans.setDay(TODAY);
    }

    public <T> T read(UUID id, java.util.function.Function<Agreement, T> what) {
        return run(() -> what.apply(beans.get(Moving.class).require(id, Actor.SYSTEM)));
    }

    /** Complete terms of six months that begin a month after the day. */
    public static Terms terms(LocalDate today) {
        return new Terms(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.DISTANCE, "السكن بعيد", null),
                new Mode(Mode.Extent.PARTIAL, Mode.Tenure.REGULAR, Mode.DayRule.FIXED),
                new Period(today.plusMonths(1), today.plusMonths(7)),
                new Week(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
                new Availability(
                        List.of(new Window(LocalTime.of(9, 0), LocalTime.of(16, 0))),
                        new Window(LocalTime.of(9, 30), LocalTime.of(14, 30)),
                        "0600000000",
                        "s.idrissi@example.ma"),
                new Workplace(Workplace.Place.HOME, "12، زنقة الأطلس، أكدال", "الرباط", true, true, true),
                List.of(new Task("إعداد التقارير الشهرية", "تقرير شهري", "عدد التقارير")),
                List.of(),
                null,
                Undertakings.ALL);
    }
}
