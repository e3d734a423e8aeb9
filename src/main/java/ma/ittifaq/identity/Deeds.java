package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.platform.Fact;

/**
 * What people do to their own account and sessions, each in one transaction with its entry in the journal: what cannot be
 * written there has not happened. Hashes and comparisons, which take long, are over before; the container's session is
 * opened or ended afterwards.
 */
@ApplicationScoped
@Transactional
class Deeds {

    @Inject
    private Accounts accounts;

    @Inject
    private Sessions sessions;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Fact> facts;

    /** Begins a session; what the container is to remember of it. */
    SessionKey signIn(Account account, Origin origin) {
        UUID session = sessions.begin(account.id(), origin);
        tell("identity.signed_in", account, Map.of());
        return SessionKey.of(account, session);
    }

    void signOut(SessionKey key) {
        sessions.end(key.account(), key.session());
        accounts.find(key.account()).ifPresent(account -> tell("identity.signed_out", account, Map.of()));
    }

    /** Ends every session and begins one with the new password. */
    SessionKey changePassword(UUID id, String hash, Origin origin) {
        Account changed = accounts.changePassword(id, hash);
        sessions.endAll(id);
        UUID session = sessions.begin(id, origin);
        tell("identity.password_changed", changed, Map.of());
        return SessionKey.of(changed, session);
    }

    void endSession(Account account, UUID session) {
        sessions.end(account.id(), session);
        tell("identity.session_ended", account, Map.of("session", session.toString()));
    }

    void signOutEverywhere(Account account) {
        sessions.endAll(account.id());
        tell("identity.signed_out_everywhere", account, Map.of());
    }

    /** Turns the second factor on by its first code; answers the recovery codes. Empty when the code is wrong. */
    List<String> confirmFactor(Account account, String code) {
        List<String> recovery = factors.confirm(account.id(), code);
        if (!recovery.isEmpty()) {
            tell("identity.second_factor_on", account, Map.of());
        }
        return recovery;
    }

    void removeFactor(Account account) {
        factors.remove(account.id());
        tell("identity.second_factor_off", account, Map.of());
    }

    /** Takes a recovery code and crosses it out; false when it is none. */
    boolean recover(Account account, String code) {
        boolean taken = factors.acceptsRecovery(account.id(), code);
        if (taken) {
            tell("identity.recovery_code_used", account, Map.of());
        }
        return taken;
    }

    private void tell(String kind, Account account, Map<String, String> details) {
        facts.fire(new Fact(kind, account.username(), account.employee(), details));
    }
}
