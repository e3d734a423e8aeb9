package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Settings;

/** The repository of one-time links. A new one makes the same person's older one worthless. */
@ApplicationScoped
public class AccountLinks {

    static final String PATH = "/login/link?token=";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The whole address; it is known nowhere but in this answer. */
    String issue(Optional<UUID> employee, Duration life) {
        withdraw(employee);
        String token = Tokens.fresh();
        Instant now = clock.instant();
        entities.persist(new AccountLink(token, employee, now, now.plus(life)));
        return settings.publicUrl() + PATH + token;
    }

    Optional<AccountLink> find(String token) {
        return Optional.ofNullable(entities.find(AccountLink.class, Tokens.hash(token)));
    }

    /** Whether it was still there: of two who come at the same time, one. */
    boolean use(AccountLink link) {
        return entities.createQuery("delete from AccountLink l where l.tokenHash = :hash")
                        .setParameter("hash", link.tokenHash())
                        .executeUpdate()
                == 1;
    }

    void withdraw(Optional<UUID> employee) {
        String whose = employee.isPresent() ? "l.employee = :employee" : "l.employee is null";
        var query = entities.createQuery("delete from AccountLink l where " + whose);
        employee.ifPresent(person -> query.setParameter("employee", person));
        query.executeUpdate();
    }

    /** Until when those who were sent a link may use it. */
    Map<UUID, Instant> open(Collection<UUID> employees) {
        List<AccountLink> found = employees.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select l from AccountLink l where l.employee in :employees and l.expiresAt > :now",
                                AccountLink.class)
                        .setParameter("employees", employees)
                        .setParameter("now", clock.instant())
                        .getResultList();
        return found.stream().collect(Collectors.toMap(l -> l.employee().orElseThrow(), AccountLink::expiresAt));
    }
}
