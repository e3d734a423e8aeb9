package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;

/** The repository of second factors. A code is accepted once: what was seen over a shoulder is worth nothing. */
@ApplicationScoped
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Whether it is asked for. */
    boolean isOn(UUID account) {
        return find(account).filter(SecondFactor::isOn).isPresent();
    }

    /** The secret of one that waits for its first code. */
    Optional<String> waiting(UUID account) {
        return find(account).filter(f -> !f.isOn()).map(SecondFactor::secret);
    }

    private Optional<SecondFactor> find(UUID account) {
        return Optional.ofNullable(entities.find(SecondFactor.class, account));
    }

    /** Begins anew with a fresh secret. */
    @Transactional
    public void begin(UUID account) {
        remove(account);
        entities.persist(new SecondFactor(account, Totp.freshSecret()));
    }

    /** Turns it on by its first code; answers the recovery codes, told only now. Empty when the code is wrong. */
    @Transactional
    public List<String> confirm(UUID account, String code) {
        if (!acceptsCode(account, code)) {
            return List.of();
        }
        SecondFactor factor = find(account).orElseThrow();
        entities.refresh(factor);
        factor.confirm(clock.instant());
        List<String> codes =
                Stream.generate(RecoveryCode::fresh).limit(RECOVERY_CODES).toList();
        codes.forEach(recovery -> entities.persist(new RecoveryCode(account, recovery)));
        return codes;
    }

    @Transactional
    public void remove(UUID account) {
        find(account).ifPresent(entities::remove);
        entities.createQuery("delete from RecoveryCode r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        entities.flush();
    }

    /** Takes the telephone's code, unless it or a later one was taken before. */
    @Transactional
    public boolean acceptsCode(UUID account, String code) {
        OptionalLong step = step(account, code);
        return step.isPresent()
                && entities.createQuery("update SecondFactor f set f.lastStep = :step"
                                        + " where f.account = :account and f.lastStep < :step")
                                .setParameter("step", step.getAsLong())
                                .setParameter("account", account)
                                .executeUpdate()
                        == 1;
    }

    /** Whether the telephone shows or has just shown that code; one that is not accepted was taken before. */
    boolean hasServed(UUID account, String code) {
        return isOn(account) && step(account, code).isPresent();
    }

    private OptionalLong step(UUID account, String code) {
        String secret = find(account).map(SecondFactor::secret).orElse("");
        return secret.isEmpty() ? OptionalLong.empty() : Totp.matching(secret, typed(code), clock.instant());
    }

    /** Takes a recovery code and crosses it out. */
    @Transactional
    public boolean acceptsRecovery(UUID account, String code) {
        return entities.createQuery("delete from RecoveryCode r where r.account = :account and r.codeHash = :hash")
                        .setParameter("account", account)
                        .setParameter("hash", RecoveryCode.hash(account, typed(code)))
                        .executeUpdate()
                == 1;
    }

    long recoveryCodesLeft(UUID account) {
        return entities.createQuery("select count(r) from RecoveryCode r where r.account = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    /** Without the blanks that authenticators show and people copy. */
    private static String typed(String code) {
        return code == null ? "" : code.replaceAll("\\s", "");
    }
}
