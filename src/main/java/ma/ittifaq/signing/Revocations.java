package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.DirectoryImported;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Role;
import ma.ittifaq.directory.RoleAssignments;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.Notice;

/**
 * Boundary of what ends a certificate before its day: an officer, its holder who lost the key, or a departure. What was
 * signed before stays signed; nothing is signed with that key afterwards.
 */
@ApplicationScoped
@Transactional
public class Revocations {

    /** So long an officer has been one, with an account that nobody else opened, before allowing what others may not. */
    private static final Period SETTLED = Period.ofDays(7);

    /** The list that is kept ready is out of date. */
    record ListChanged() {}

    @Inject
    Keys keys;

    @Inject
    RevocableKeys revocable;

    @Inject
    KeyReports reports;

    @Inject
    Directory directory;

    @Inject
    RoleAssignments roles;

    @Inject
    Clock clock;

    @Inject
    Event<Fact> facts;

    @Inject
    Event<Notice> notices;

    @Inject
    Event<ListChanged> changed;

    /** The system stands for an administrator who is no person of the directory. */
    public boolean mayRevoke(Actor actor) {
        return actor.isSystem() || Operation.MANAGE_CERTIFICATES.isFor(actor, directory.chart());
    }

    /** For others than those who look after certificates there is nothing to see. */
    public void require(Actor actor) {
        if (!mayRevoke(actor)) {
            throw CertificateRefused.notVisible();
        }
    }

    /** Ends the certificate of that serial number: a person's, or the seal's. */
    public void revoke(String serial, RevocationReason reason, Actor actor) {
        require(actor);
        Revocable key = revocable.find(serial).orElseThrow(CertificateRefused::unknown);
        end(key, reason, by(actor));
        if (reason.holdsBack()) {
            key.holder().ifPresent(person -> holdBack(person, KeyHolder.SERVER, by(actor)));
        }
    }

    /** Allowing is for security officers alone: an administrator may have opened the account whose key waits. */
    public void requireOfficer(Actor actor) {
        if (!Operation.ALLOW_KEYS.isFor(actor, directory.chart())) {
            throw CertificateRefused.notVisible();
        }
    }

    /**
     * Lets somebody whose key was held back sign again, with a new one where it was revoked, or with their own token. By an
     * officer who is not the person, and of whom no administrator has just made an officer or opened the account.
     */
    public void allowAgain(UUID person, Actor actor) {
        requireOfficer(actor);
        if (actor.person().equals(person) || !isSettled(actor)) {
            throw CertificateRefused.officer();
        }
        if (reports.lift(person, clock.instant(), by(actor)) == 0) {
            throw CertificateRefused.notHeldBack();
        }
        tell("certificate.allowed", person.toString(), by(actor), Map.of());
        notices.fire(new Notice(Set.of(person), "KEY_ALLOWED", "", null));
    }

    private boolean isSettled(Actor officer) {
        LocalDate since = LocalDate.now(clock).minus(SETTLED);
        return reports.openedSince(officer.person(), clock.instant().minus(SETTLED)) == 0
                && roles.openFrom(officer.person(), LocalDate.now(clock)).stream()
                        .anyMatch(a -> a.role() == Role.SECURITY_OFFICER
                                && !a.startsOn().isAfter(since));
    }

    /** Those who wait for an officer and have no certificate by which they would be found; the first fifty. */
    public List<WaitingKey> waiting(Actor actor) {
        require(actor);
        return reports.waiting();
    }

    /** Another hand opened the person's account: what is kept here signs when an officer says so. */
    void holdUntilAllowed(UUID person) {
        holdBack(person, KeyHolder.SERVER, Optional.empty());
        Set<UUID> officers = directory.chart().holders(Role.SECURITY_OFFICER).stream()
                .filter(officer -> !officer.equals(person))
                .collect(Collectors.toSet());
        notices.fire(new Notice(
                officers, "KEY_WAITS", directory.require(person).name().fr(), null));
    }

    /** The actor's own key is not in good hands: nothing is signed with it from this moment on. */
    public void reportLost(KeyHolder key, Actor actor) {
        UUID person = directory.require(actor.person()).id();
        if (reports.since(person, key).isPresent()) {
            throw CertificateRefused.reported();
        }
        if (key == KeyHolder.SERVER) {
            revocable.of(person).forEach(own -> end(own, RevocationReason.LOST, Optional.of(person)));
        }
        holdBack(person, key, Optional.of(person));
    }

    /** Since when the actor's keys of that kind are held back. */
    public Optional<Instant> heldBack(KeyHolder key, Actor actor) {
        return reports.since(actor.person(), key);
    }

    /** In the transaction of the import: whoever leaves by it signs nothing after it. */
    void onImport(@Observes DirectoryImported imported) {
        revokeLeft();
    }

    /** Those whose day of leaving has come; answers how many certificates ended. */
    public int revokeLeft() {
        List<Revocable> left = revocable.left(LocalDate.now(clock));
        left.forEach(key -> end(key, RevocationReason.LEFT, Optional.empty()));
        return left.size();
    }

    private void end(Revocable key, RevocationReason reason, Optional<UUID> by) {
        key.revoke(clock.instant(), reason, by);
        tell("certificate.revoked", key.serial(), by, Map.of("reason", reason.name()));
        changed.fire(new ListChanged());
        key.holder()
                .filter(person -> reason != RevocationReason.LEFT)
                .ifPresent(
                        person -> notices.fire(new Notice(Set.of(person), "CERTIFICATE_REVOKED", reason.name(), null)));
    }

    private static Optional<UUID> by(Actor actor) {
        return Optional.of(actor).filter(person -> !person.isSystem()).map(Actor::person);
    }

    private void holdBack(UUID person, KeyHolder key, Optional<UUID> by) {
        if (reports.since(person, key).isEmpty()) {
            reports.open(new KeyReport(person, key, clock.instant(), by.orElse(null)));
            tell("certificate.held_back", person.toString(), by, Map.of("key", key.name()));
        }
    }

    private void tell(String kind, String subject, Optional<UUID> by, Map<String, String> details) {
        facts.fire(new Fact(kind, subject, by, details));
    }
}
