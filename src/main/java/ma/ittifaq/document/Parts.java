package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.regulation.Bilingual;

/** What every act takes from the directory: letterhead, people, capacities, contacts. */
@ApplicationScoped
class Parts {
    private static final Post NO_POST = new Post(null, null, null, null, null, null);

    @Inject
    Directory directory;

    @Inject
    Letterheads letterheads;

    Letterhead letterhead(UUID unit) {
        List<Bilingual> path = new ArrayList<>(path(unit).stream()
                .filter(u -> u.kind() != UnitKind.ADMINISTRATION)
                .map(Parts::name)
                .toList());
        Collections.reverse(path);
        return letterheads.of(path);
    }

    /** Code of the unit that issues acts for the unit: its direction, or the administration itself. */
    String issuer(UUID unit) {
        List<OrgUnit> path = path(unit);
        return path.stream()
                .filter(u -> u.kind() == UnitKind.DIRECTION || u.kind() == UnitKind.ADMINISTRATION)
                .findFirst()
                .orElseGet(path::getLast)
                .code();
    }

    Person person(Agreement agreement) {
        return person(directory.require(agreement.employee()), agreement.unit());
    }

    Person person(Employee employee) {
        return person(employee, employee.unit());
    }

    private Person person(Employee employee, UUID unit) {
        Post post = Optional.ofNullable(employee.post()).orElse(NO_POST);
        return new Person(
                name(employee),
                employee.ppr(),
                employee.cnie().orElse(""),
                either(post.corpsAr(), post.corpsFr()),
                either(post.gradeAr(), post.gradeFr()),
                either(post.postAr(), post.postFr()),
                unitName(unit));
    }

    /** The capacity and the unit of whoever holds it now; the person is named on the signature card only. */
    Capacity capacity(Agreement agreement, Party party) {
        UUID unit = agreement.unit();
        return switch (party) {
            case MANAGER -> capacity(party, chart -> chart.managers(agreement.employee(), unit, Scope.SIGN), unit);
            case AUTHORITY -> officer(agreement, party, Role.AUTHORITY);
            case HR_OFFICER -> officer(agreement, party, Role.HR_OFFICER);
            case SECURITY_OFFICER -> officer(agreement, party, Role.SECURITY_OFFICER);
            default -> new Capacity(ActWords.of(party), unitName(unit));
        };
    }

    /** The capacity in which a move was made: an acting head's says so. */
    Capacity capacity(Agreement agreement, Move move) {
        return move.actingIn()
                .map(unit -> new Capacity(Labels.of("capacity.acting", ActWords.of(move.party())), unitName(unit)))
                .orElseGet(() -> capacity(agreement, move.party()));
    }

    private Capacity officer(Agreement agreement, Party party, Role role) {
        return capacity(party, chart -> officers(chart, agreement, role), agreement.unit());
    }

    private Capacity capacity(Party party, java.util.function.Function<OrgChart, Set<Holder>> holders, UUID unit) {
        UUID where =
                inPerson(holders.apply(directory.chart())).map(Employee::unit).orElse(unit);
        return new Capacity(ActWords.of(party), unitName(where));
    }

    /** Whom the employee asks about their data: HR. */
    Bilingual dataContact(Agreement agreement) {
        Bilingual unit = capacity(agreement, Party.HR_OFFICER).unit();
        Bilingual words = ActWords.of("data.contact");
        return new Bilingual(MessageFormat.format(words.ar(), unit.ar()), MessageFormat.format(words.fr(), unit.fr()));
    }

    /** Where incidents are told: the security officer's address, or the administration's where there is none. */
    Bilingual securityContact(Agreement agreement) {
        return inPerson(officers(directory.chart(), agreement, Role.SECURITY_OFFICER))
                .map(Employee::email)
                .filter(email -> !email.isBlank())
                .map(Bilingual::same)
                .orElseGet(letterheads::administration);
    }

    /** What somebody is in the civil service, and where. */
    Capacity post(Employee employee) {
        var post = employee.post();
        return new Capacity(either(post.postAr(), post.postFr()), unitName(employee.unit()));
    }

    Bilingual name(UUID person) {
        return name(directory.require(person));
    }

    private static Set<Holder> officers(OrgChart chart, Agreement agreement, Role role) {
        return chart.officers(role, agreement.employee(), agreement.unit(), Scope.SIGN);
    }

    private Optional<Employee> inPerson(Set<Holder> holders) {
        return holders.stream()
                .filter(h -> h.onBehalfOf().isEmpty())
                .map(Holder::person)
                .sorted()
                .findFirst()
                .map(directory::require);
    }

    private List<OrgUnit> path(UUID unit) {
        return directory.chart().upwards(unit).stream()
                .map(u -> directory.findUnit(u.id()).orElseThrow())
                .toList();
    }

    Bilingual unitName(UUID unit) {
        return name(directory.findUnit(unit).orElseThrow());
    }

    private static Bilingual name(Employee employee) {
        return new Bilingual(employee.name().ar(), employee.name().fr());
    }

    private static Bilingual name(OrgUnit unit) {
        return new Bilingual(unit.nameAr(), unit.nameFr());
    }

    /** One side stands for the other where the directory knows only one. */
    private static Bilingual either(String ar, String fr) {
        String known = ar != null ? ar : fr != null ? fr : "";
        return new Bilingual(ar == null ? known : ar, fr == null ? known : fr);
    }
}
