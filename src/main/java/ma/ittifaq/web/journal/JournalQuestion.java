package ma.ittifaq.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.audit.Filter;
import ma.ittifaq.audit.Journal;
import ma.ittifaq.audit.Outcome;
import ma.ittifaq.audit.Place;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Constants;

/** What the address of the journal asks for; a name becomes a person, a reference an agreement. */
@RequestScoped
public class JournalQuestion {

    private static final int MOST_PEOPLE = 10;
    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final List<Address.Part> KNOWN = List.of(
            new Address.Part("who", ".{1,100}"),
            new Address.Part("person", UUIDS),
            new Address.Part("agreement", ".{1,60}"),
            new Address.Part("kind", "[a-z_]{1,20}\\.[a-z_.]{0,40}"),
            new Address.Part("outcome", "[A-Z]{1,8}"),
            new Address.Part("since", "\\d{4}-\\d{2}-\\d{2}"),
            new Address.Part("until", "\\d{4}-\\d{2}-\\d{2}"),
            new Address.Part("before", "\\d{1,15}-\\d{1,18}"),
            new Address.Part("after", "\\d{1,15}-\\d{1,18}"));

    @Inject
    private HttpServletRequest request;

    @Inject
    private Directory directory;

    @Inject
    private Journal journal;

    @Inject
    private Viewer viewer;

    private Address asked;
    private List<Employee> people;

    /** The address as it was understood, of that path. */
    Address asked(String path) {
        if (asked == null) {
            asked = Address.of(path, request, KNOWN);
        }
        return new Address(path, asked.parts());
    }

    /** Those whom the typed name may mean; one only when it is clear. */
    List<Employee> people() {
        if (people == null) {
            String typed = text("who");
            people = chosen(typed).map(List::of).orElseGet(() -> typed.isEmpty() ? List.of() : find(typed));
        }
        return people;
    }

    /** Somebody of several was chosen, and no other name was typed since. */
    private Optional<Employee> chosen(String typed) {
        return given("person")
                .flatMap(id -> directory.find(UUID.fromString(id)))
                .filter(person -> typed.isEmpty()
                        || typed.equals(person.name().ar())
                        || typed.equals(person.name().fr()));
    }

    private List<Employee> find(String typed) {
        return directory.findByPpr(typed).map(List::of).orElseGet(() -> directory.search(typed, 0, MOST_PEOPLE));
    }

    /** The person that is asked for: chosen, or the only one of the name. */
    Optional<UUID> person() {
        return people().size() == 1 ? Optional.of(people().getFirst().id()) : Optional.empty();
    }

    /** A name was typed that means nobody, or several: nothing is shown before it is clear. */
    boolean isUnclear() {
        return asked("").asksFor("who", "person") && person().isEmpty();
    }

    boolean isReversed() {
        Optional<LocalDate> since = day("since");
        Optional<LocalDate> until = day("until");
        return since.isPresent() && until.isPresent() && since.get().isAfter(until.get());
    }

    boolean isNarrowed() {
        return asked("").asksFor("who", "person", "agreement", "kind", "outcome", "since", "until");
    }

    Filter filter() {
        Filter filter = Filter.ALL
                .ofPerson(person())
                .ofKind(given("kind"))
                .ending(Constants.of(Outcome.class, text("outcome")))
                .between(day("since").map(JournalQuestion::start), day("until").map(day -> start(day.plusDays(1))));
        return given("agreement").map(name -> named(filter, name)).orElse(filter);
    }

    /** What is no agreement's reference may be an act's, an account's, a list's. */
    private Filter named(Filter filter, String name) {
        Optional<UUID> agreement =
                name.matches(UUIDS) ? Optional.of(UUID.fromString(name)) : journal.agreement(name, viewer.actor());
        return agreement.isPresent() ? filter.ofAgreement(agreement) : filter.ofSubject(Optional.of(name));
    }

    Optional<Place> before() {
        return given("before").flatMap(Place::of);
    }

    Optional<Place> after() {
        return given("after").flatMap(Place::of);
    }

    private Optional<String> given(String name) {
        return Optional.of(text(name)).filter(text -> !text.isEmpty());
    }

    private String text(String name) {
        return asked("").text(name);
    }

    private Optional<LocalDate> day(String name) {
        try {
            return given(name).map(LocalDate::parse);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ApplicationClock.ZONE).toInstant();
    }
}
