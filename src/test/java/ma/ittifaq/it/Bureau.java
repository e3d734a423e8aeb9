package ma.ittifaq.it;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Availability;
import ma.ittifaq.agreement.Conditions;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Grounds;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Mode;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.agreement.Undertakings;
import ma.ittifaq.agreement.Week;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.agreement.Workplace;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.review.Reviewing;

/** A bureau of its own for each test: five people, and agreements that are walked to their signatures. */
@ApplicationScoped
public class Bureau {

    /** Who works there. */
    public record People(UUID unit, Actor salma, Actor karim, Actor nadia, Actor youssef, Actor hassan) {}

    @Inject
    private Directory directory;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Transactional
    public People open() {
        OrgUnit unit = new OrgUnit(code(), UnitKind.DIRECTION, null);
        unit.describe("مديرية الأنظمة المعلوماتية", "Direction des systèmes d’information", UnitKind.DIRECTION, 0);
        directory.add(unit);
        Actor salma = person(unit, "سلمى", "الإدريسي", "Salma", "Idrissi");
        Actor karim = person(unit, "كريم", "بنيس", "Karim", "Bennis");
        Actor nadia = person(unit, "نادية", "العلوي", "Nadia", "Alaoui");
        Actor youssef = person(unit, "يوسف", "التازي", "Youssef", "Tazi");
        Actor hassan = person(unit, "حسن", "الفاسي", "Hassan", "Fassi");
        unit.headedBy(karim.person());
        holds(nadia, Role.HR_OFFICER, unit);
        holds(youssef, Role.SECURITY_OFFICER, unit);
        holds(hassan, Role.AUTHORITY, unit);
        return new People(unit.id(), salma, karim, nadia, youssef, hassan);
    }

    /** Karim delegates his signature to Nadia. */
    @Transactional
    public void delegateSignature(Actor holder, Actor deputy) {
        LocalDate today = LocalDate.now();
        directory.add(new Delegation(
                "D-" + code(), holder.person(), deputy.person(), Delegation.Scope.SIGN, today, today.plusDays(30)));
    }

    /** An agreement of Salma's that waits for her signature. */
    public UUID readyToSign(People people) {
        UUID id = submitted(people);
        reviewing.decide(id, Action.APPROVE, MoveDetails.NONE, Optional.empty(), people.karim());
        reviewing.decide(id, Action.ENDORSE, MoveDetails.NONE, Optional.empty(), people.nadia());
        reviewing.decide(id, Action.ENDORSE, MoveDetails.NONE, Optional.empty(), people.youssef());
        return id;
    }

    /** An agreement of Salma's that waits for her manager. */
    public UUID submitted(People people) {
        UUID id = drafting.create(people.salma().person(), Kind.INITIAL, Optional.empty(), terms(), people.salma());
        drafting.move(id, Action.SUBMIT, MoveDetails.NONE, Optional.empty(), people.salma());
        return id;
    }

    public static IdentityProof proof(Actor actor) {
        return new IdentityProof(actor.person(), "password", Instant.now());
    }

    private static Terms terms() {
        LocalDate start = LocalDate.now().plusDays(20);
        return new Terms(
                new Grounds(Grounds.Initiative.EMPLOYEE_REQUEST, Grounds.Motive.DISTANCE, "", ""),
                new Mode(Mode.Extent.PARTIAL, Mode.Tenure.REGULAR, Mode.DayRule.FIXED),
                new Period(start, start.plusMonths(6).minusDays(1)),
                new Week(List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY)),
                new Availability(
                        List.of(new Window(LocalTime.of(9, 0), LocalTime.of(16, 0))),
                        new Window(LocalTime.of(9, 30), LocalTime.of(14, 30)),
                        "0600000000",
                        "salma@exemple.ma"),
                new Workplace(Workplace.Place.HOME, "حي الرياض، زنقة 12", "الرباط", true, true, true),
                List.of(new Task("تطوير الخدمات", "إصدار شهري", "عدد الوظائف")),
                List.of(),
                new Conditions(null, null, null, null, null, true, false),
                Undertakings.ALL);
    }

    private Actor person(OrgUnit unit, String firstAr, String lastAr, String firstFr, String lastFr) {
        Employee employee = new Employee(code());
        employee.identify(new PersonName(firstAr, lastAr, firstFr, lastFr), code());
        employee.assign(unit.id(), new Post("مهندسو الدولة", "Ingénieurs d’État", "الأولى", "1er", "مهندس", "Ingénieur"));
        employee.reachAt(firstFr.toLowerCase(Locale.ROOT) + "@exemple.ma", "0500000000");
        directory.add(employee);
        return Actor.of(employee.id());
    }

    private void holds(Actor actor, Role role, OrgUnit unit) {
        directory.add(new RoleAssignment(actor.person(), role, unit.id(), LocalDate.now().minusDays(1), null));
    }

    private static String code() {
        return UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT);
    }
}
