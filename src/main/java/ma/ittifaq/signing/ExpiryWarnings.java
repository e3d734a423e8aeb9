package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Notice;

/** Tells people of certificates that end, 60, 30 and 7 days ahead, once each; whoever was away longer is told the nearest. */
@ApplicationScoped
@Transactional
class ExpiryWarnings {

    static final int AT_ONCE = 200;

    private static final System.Logger LOG = System.getLogger(ExpiryWarnings.class.getName());

    private static final List<Integer> AHEAD = List.of(7, 30, 60);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnCertificates own;

    @Inject
    private Directory directory;

    @Inject
    private Event<Notice> notices;

    @Inject
    private Clock clock;

    private record Ending(String serial, UUID holder, Instant ends) {}

    /** People's own; answers how many were told, at most {@link #AT_ONCE} for each of the three. */
    int warnHolders() {
        int told = 0;
        Instant now = clock.instant();
        Instant from = now;
        for (int days : AHEAD) {
            Instant until = now.plus(Duration.ofDays(days));
            List<Ending> ending = ending(from, until, days);
            ending.forEach(
                    each -> warn(each.serial(), days, each.ends(), Set.of(each.holder()), "CERTIFICATE_ENDS", ""));
            told += ending.size();
            from = until;
        }
        return told;
    }

    /** The administration's own, and those of authorities that it trusts, to its administrators. */
    int warnAdministrators() {
        Set<UUID> administrators = directory.chart().holders(Role.ADMINISTRATOR);
        Instant now = clock.instant();
        int told = 0;
        for (OwnCertificates.Line line : own.counting(now)) {
            long left = Duration.between(now, line.ends()).toDays();
            int days = AHEAD.stream().filter(ahead -> left < ahead).findFirst().orElse(0);
            if (days > 0 && entities.find(ExpiryWarning.class, ExpiryWarning.id(line.serial(), days)) == null) {
                warn(
                        line.serial(),
                        days,
                        line.ends(),
                        administrators,
                        "AUTHORITY_" + line.kind() + "_ENDS",
                        line.name());
                // An administrator who is no person of the directory has no messages, and reads the log.
                LOG.log(System.Logger.Level.WARNING, "Certificate of " + line.name() + " ends at " + line.ends());
                told++;
            }
        }
        return told;
    }

    private void warn(String serial, int days, Instant ends, Set<UUID> people, String topic, String subject) {
        entities.persist(new ExpiryWarning(serial, days, clock.instant()));
        notices.fire(new Notice(people, topic, subject, LocalDate.ofInstant(ends, clock.getZone())));
    }

    /** Of those who still work here, and have no newer one. */
    private List<Ending> ending(Instant from, Instant until, int days) {
        return entities.createQuery("""
            select k.stored.serial, k.employee, k.stored.notAfter from PersonalKey k, Employee e
            where e.id = k.employee and (e.leftOn is null or e.leftOn > :today) and k.revokedAt is null
              and k.stored.notAfter > :from and k.stored.notAfter <= :until
              and not exists (select n from PersonalKey n where n.employee = k.employee and n.revokedAt is null
                and n.stored.notAfter > k.stored.notAfter)
              and not exists (select w from ExpiryWarning w where w.id = concat(k.stored.serial, :suffix))
            order by k.stored.notAfter
            """, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("suffix", ExpiryWarning.suffix(days))
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> new Ending((String) row[0], (UUID) row[1], (Instant) row[2]))
                .toList();
    }
}
