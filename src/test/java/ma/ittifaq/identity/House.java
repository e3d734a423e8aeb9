package ma.ittifaq.identity;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.directory.ProofRule;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignment;
import ma.ittifaq.directory.UnitKind;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.MemoryDatabase;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.TestBeans;

/** A small administration with people at its door: one unit, and whoever a test needs. Each begins empty. */
final class House {

    static final String GOOD = "quatre mots faciles à retenir";

    final TestBeans beans = new TestBeans();
    private final MemoryDatabase database;
    private final OrgUnit unit = new OrgUnit("DSI", UnitKind.DIRECTION, null);
    private int people;
    private boolean inside;

    /** Whether the policy asks for the second factor at signatures. */
    boolean codeAsked;

    House() {
        this(false);
    }

    /** @param transacted whether its beans open transactions by themselves, as the container makes them */
    House(boolean transacted) {
        DefaultSettings.install();
        database = MemoryDatabase.emptied();
        if (transacted) {
            beans.transact(database);
        }
        beans.put(Pbkdf2PasswordHash.class, new PlainHash());
        beans.put(HttpServletRequest.class, Asked.of("POST", "/sign").request());
        beans.provide(ProofRule.class, List.of(() -> codeAsked));
        unit.describe("المديرية", "La direction", UnitKind.DIRECTION, 0);
        run(() -> beans.get(Directory.class).add(unit));
    }

    UUID unit() {
        return unit.id();
    }

    UUID person(String name) {
        Employee employee = new Employee(String.valueOf(1_000_000 + people++));
        employee.identify(new PersonName("سلمى", name, "Salma", name), null);
        employee.assign(unit.id(), new Post(null, null, null, null, null, null));
        run(() -> beans.get(Directory.class).add(employee));
        return employee.id();
    }

    /** The account of a person, by that name, with the good password. */
    UUID account(String username, UUID person) {
        Account account = Account.of(username, beans.get(Passwords.class).hash(GOOD), person, Language.FR);
        run(() -> beans.get(Accounts.class).add(account));
        return account.id();
    }

    /** A person with an account who is administrator by role. */
    UUID administrator(String username) {
        UUID person = person(username);
        run(() -> beans.get(Directory.class)
                .add(new RoleAssignment(person, Role.ADMINISTRATOR, unit.id(), beans.today(), null)));
        return account(username, person);
    }

    Account of(UUID account) {
        return in(() -> beans.get(Accounts.class).find(account).orElseThrow());
    }

    Optional<Account> named(String username) {
        return in(() -> beans.get(Accounts.class).findByUsername(username));
    }

    void leaves(UUID person) {
        run(() -> beans.get(Directory.class).require(person).leave(beans.today()));
    }

    /** In a transaction; what is done inside another one is part of it. */
    <T> T in(Supplier<T> work) {
        if (inside) {
            return work.get();
        }
        inside = true;
        try {
            return beans.inTransaction(database, work);
        } finally {
            inside = false;
        }
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return true;
        });
    }

    /** Keeps what was written although it is refused, as boundaries without a transaction of their own do. */
    void keep(Runnable work) {
        in(() -> {
                    try {
                        work.run();
                        return Optional.<Refusal>empty();
                    } catch (Refusal refused) {
                        return Optional.of(refused);
                    }
                })
                .ifPresent(refused -> {
                    throw refused;
                });
    }

    /** Kinds of what was told to the journal, those that were only tried with a mark before them. */
    List<String> told() {
        List<String> kinds = new ArrayList<>();
        for (Object event : beans.fired()) {
            switch (event) {
                case Fact fact -> kinds.add(fact.kind());
                case Attempt attempt -> kinds.add("!" + attempt.fact().kind());
                default -> throw new IllegalStateException(event.toString());
            }
        }
        return kinds;
    }
}
