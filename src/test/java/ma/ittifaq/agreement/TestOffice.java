package ma.ittifaq.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.ActingRequest;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A small administration in a database in memory: head office GD under which direction D, divisions V1 (headed) and V2
 * (vacant), service S under V1 and T under V2; one person for each role.
 */
public final class TestOffice implements BeforeAllCallback, BeforeEachCallback {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final boolean clears;
    private MemoryDatabase database;
    private final TestBeans beans = new TestBeans();
    private final Map<String, UUID> units = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();

    private TestOffice(boolean clears) {
        this.clears = clears;
    }

    /** One that the tests of a class share with all that they write. */
    public static TestOffice shared() {
        return new TestOffice(false);
    }

    /** One in which every test of a class finds people and units, and nothing that another test wrote. */
    public static TestOffice clearedForEach() {
        return new TestOffice(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        database = MemoryDatabase.emptied();
        beans.setDay(SampleTerms.TODAY);
        in(() -> {
            unit("GD", null, UnitKind.ADMINISTRATION);
            unit("D", "GD", UnitKind.DIRECTION);
            unit("V1", "D", UnitKind.DIVISION);
            unit("V2", "D", UnitKind.DIVISION);
            unit("S", "V1", UnitKind.SERVICE);
            unit("T", "V2", UnitKind.SERVICE);
            for (String[] who : new String[][] {
                {"chief", "GD"},
                {"director", "D"},
                {"division", "V1"},
                {"service", "S"},
                {"tservice", "T"},
                {"salma", "S"},
                {"omar", "S"},
                {"imane", "T"},
                {"hr", "GD"},
                {"hr2", "D"},
                {"rssi", "GD"},
                {"archivist", "GD"},
                {"auditor", "GD"},
                {"admin", "GD"},
                {"deputy", "V1"},
                {"vacant", "V2"}
            }) {
                person(who[0], who[1]);
            }
            head("GD", "chief");
            head("D", "director");
            head("V1", "division");
            head("S", "service");
            head("T", "tservice");
            role("chief", Role.AUTHORITY, "GD");
            role("hr", Role.HR_OFFICER, "GD");
            role("hr2", Role.HR_OFFICER, "D");
            role("rssi", Role.SECURITY_OFFICER, "GD");
            role("archivist", Role.ARCHIVIST, "GD");
            role("auditor", Role.AUDITOR, "GD");
            role("admin", Role.ADMINISTRATOR, "GD");
            return null;
        });
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (clears) {
            clear();
        }
    }

    private void unit(String code, String parent, UnitKind kind) {
        OrgUnit unit = new OrgUnit(code, kind, parent == null ? null : units.get(parent));
        unit.describe("وحدة " + code, "Unité " + code, kind, 0);
        beans.get(Directory.class).add(unit);
        units.put(code, unit.id());
    }

    public void person(String name, String unit) {
        Employee employee = new Employee("P" + people.size());
        employee.identify(new PersonName("الاسم", "العلوي " + name, name, "Alaoui"), null);
        employee.assign(units.get(unit), new Post(null, null, null, null, null, null));
        beans.get(Directory.class).add(employee);
        people.put(name, employee.id());
    }

    public void head(String unit, String name) {
        beans.get(Directory.class).findUnit(units.get(unit)).orElseThrow().headedBy(name == null ? null : id(name));
    }

    public void role(String name, Role role, String unit) {
        beans.get(Directory.class).add(new RoleAssignment(id(name), role, units.get(unit), LONG_AGO, null));
    }

    public void delegation(String holder, String deputy, Delegation.Scope scope) {
        beans.get(Directory.class)
                .add(new Delegation("D/1", id(holder), id(deputy), scope, LONG_AGO, LONG_AGO.plusYears(50)));
    }

    /** A delegation that holds in one unit and below. */
    public void delegation(String holder, String deputy, Delegation.Scope scope, String unit) {
        delegation(holder, deputy, scope);
        beans.entities()
                .createNativeQuery("update delegation set unit_id = ?1 where deputy_id = ?2 and holder_id = ?3")
                .setParameter(1, unit(unit))
                .setParameter(2, id(deputy))
                .setParameter(3, id(holder))
                .executeUpdate();
    }

    /** Confines a delegation to these kinds of act. */
    public void matters(String holder, String deputy, String matters) {
        confine("matters", holder, deputy, matters);
    }

    /** Confines a delegation to the holder's post as head of the unit. */
    public void asHeadOf(String unit, String holder, String deputy) {
        confine("posts", holder, deputy, "HEAD@" + unit(unit));
    }

    private void confine(String column, String holder, String deputy, String value) {
        beans.entities()
                .createNativeQuery("update delegation set " + column + " = ?1 where deputy_id = ?2 and holder_id = ?3")
                .setParameter(1, value)
                .setParameter(2, id(deputy))
                .setParameter(3, id(holder))
                .executeUpdate();
    }

    /** Somebody heads a vacant unit from long ago and for long. */
    public void acting(String unit, String name) {
        ActingRequest asked = new ActingRequest("N/1", null, unit(unit), LONG_AGO, LONG_AGO.plusYears(50));
        beans.get(Directory.class).add(new ActingHead(asked, id(name), id("hr"), Instant.EPOCH));
    }

    /** Forgets agreements, delegations and what was fired; people and units stay. */
    private void clear() {
        beans.fired().clear();
        beans.provide(Coverage.class, java.util.List.of());
        beans.setDay(SampleTerms.TODAY);
        in(() -> {
            for (String table :
                    new String[] {"agreement_submission", "agreement_move", "agreement_terms", "delegation"}) {
                beans.entities().createNativeQuery("delete from " + table).executeUpdate();
            }
            beans.entities()
                    .createNativeQuery("update agreement set predecessor_id = null")
                    .executeUpdate();
            return beans.entities().createNativeQuery("delete from agreement").executeUpdate();
        });
    }

    /** Runs the work in a transaction of its own. */
    public <T> T in(Supplier<T> work) {
        return beans.inTransaction(database, work);
    }

    public TestBeans beans() {
        return beans;
    }

    public MemoryDatabase database() {
        return database;
    }

    public <T> T get(Class<T> bean) {
        return beans.get(bean);
    }

    public UUID id(String name) {
        return people.get(name);
    }

    public Map<String, UUID> people() {
        return people;
    }

    public UUID unit(String code) {
        return units.get(code);
    }

    public Actor actor(String name) {
        return Actor.of(id(name));
    }

    /** A draft of the person, by themselves. */
    public UUID draft(String name, Terms terms) {
        return in(() -> get(Drafting.class).create(id(name), Kind.INITIAL, Optional.empty(), terms, actor(name)));
    }

    /** One move, in a transaction of its own; by the system when nobody is named. */
    public AgreementState move(UUID agreement, Action action, String by, MoveDetails details) {
        return in(() -> {
            Actor actor = by == null ? Actor.SYSTEM : actor(by);
            Moving moving = get(Moving.class);
            moving.move(moving.require(agreement, actor), action, actor, details);
            return moving.require(agreement, Actor.SYSTEM).state();
        });
    }

    public AgreementState move(UUID agreement, Action action, String by) {
        return move(agreement, action, by, MoveDetails.NONE);
    }

    /** Signed by everybody and sealed. */
    public UUID signed(UUID draft, String name, String manager) {
        move(draft, Action.SUBMIT, name);
        move(draft, Action.APPROVE, manager);
        move(draft, Action.ENDORSE, "hr2");
        move(draft, Action.ENDORSE, "rssi");
        move(draft, Action.SIGN, name);
        move(draft, Action.SIGN, manager);
        move(draft, Action.SIGN, "chief");
        in(() -> {
            get(Moving.class).require(draft, Actor.SYSTEM).markSealed();
            return null;
        });
        return draft;
    }

    public AgreementState state(UUID agreement) {
        return in(() -> get(Moving.class).require(agreement, Actor.SYSTEM).state());
    }
}
