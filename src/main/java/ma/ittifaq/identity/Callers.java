package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.AdministratorSettings;
import ma.ittifaq.platform.Settings;

/** Makes callers of accounts: roles are read again for each request, people who left are let in no more. */
@ApplicationScoped
public class Callers {

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private Directory directory;

    @Inject
    private SecondFactors factors;

    @Inject
    private Settings settings;

    @Inject
    private AdministratorSettings administrators;

    @Inject
    private Clock clock;

    Optional<Caller> admit(Account account) {
        boolean left = account.employee().map(this::hasLeft).orElse(false);
        return left ? Optional.empty() : Optional.of(new Caller(account, admitted(account)));
    }

    /** Whether the account administers nothing until its second factor is on. */
    boolean lacksFactor(Account account) {
        return lacksFactor(account, roles(account));
    }

    private boolean lacksFactor(Account account, Set<String> roles) {
        return roles.contains(Role.ADMINISTRATOR.name()) && administrators.isCodeAsked() && !factors.isOn(account.id());
    }

    private Set<String> admitted(Account account) {
        Set<String> roles = roles(account);
        if (lacksFactor(account, roles)) {
            roles.remove(Role.ADMINISTRATOR.name());
        }
        return roles;
    }

    /** The caller of a session that has not ended, when the account is still what it was at sign-in. */
    Optional<Caller> resume(SessionKey key) {
        Instant now = clock.instant();
        Optional<AccountSession> session = sessions.find(key.session()).filter(s -> now.isBefore(sessions.end(s)));
        Optional<Caller> caller = session.flatMap(s -> accounts.find(s.account()))
                .filter(a -> a.version() == key.version() && a.mayEnter(settings.demo()))
                .flatMap(this::admit);
        if (caller.isPresent() && Sessions.isStale(session.get(), now)) {
            sessions.seen(key.session());
        }
        return caller.map(c -> c.until(sessions.end(session.get())));
    }

    private boolean hasLeft(UUID employee) {
        LocalDate today = LocalDate.now(clock);
        return directory
                .find(employee)
                .flatMap(ma.ittifaq.directory.Employee::leftOn)
                .filter(day -> !day.isAfter(today))
                .isPresent();
    }

    private Set<String> roles(Account account) {
        Set<String> roles = new LinkedHashSet<>(Set.of(Caller.USER));
        if (account.isAdministrator()) {
            roles.add(Role.ADMINISTRATOR.name());
        }
        account.employee().map(directory::rolesOf).ifPresent(held -> held.forEach(role -> roles.add(role.name())));
        return roles;
    }
}
