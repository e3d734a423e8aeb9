package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Boundary of the second factor of one's own account: turning it on and off. */
@ApplicationScoped
public class OwnSecondFactor {

    private static final String ISSUER = "Ittifaq";

    @Inject
    private OwnAccount own;

    @Inject
    private SecondFactors factors;

    @Inject
    private Codes codes;

    @Inject
    private Callers callers;

    @Inject
    private Deeds deeds;

    public boolean isOn(HttpServletRequest request) {
        return factors.isOn(own.of(request).id());
    }

    /** Whether one administers nothing before it is on. */
    public boolean isAwaited(HttpServletRequest request) {
        return callers.lacksFactor(own.of(request));
    }

    public long recoveryCodesLeft(HttpServletRequest request) {
        return factors.recoveryCodesLeft(own.of(request).id());
    }

    /** Begins: the address that an authenticator reads is then shown until a first code confirms it. */
    public void begin(String password, HttpServletRequest request) {
        Account account = own.proved(request, password);
        if (factors.isOn(account.id())) {
            throw IdentityRefusal.secondFactorOn();
        }
        factors.begin(account.id());
    }

    /** The secret that waits for its first code. */
    public Optional<String> secret(HttpServletRequest request) {
        return factors.waiting(own.of(request).id());
    }

    /** The same as authenticators read it from a QR code; what they assume unasked is left out, for larger modules. */
    public Optional<String> address(HttpServletRequest request) {
        Account account = own.of(request);
        String label = URLEncoder.encode(account.username(), StandardCharsets.UTF_8);
        return factors.waiting(account.id())
                .map(secret -> "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(ISSUER, label, secret, ISSUER));
    }

    /** Turns it on; answers the recovery codes, told only now. */
    public List<String> confirm(String code, HttpServletRequest request) {
        Account account = own.of(request);
        List<String> recovery = factors.isOn(account.id()) ? List.of() : deeds.confirmFactor(account, code);
        if (recovery.isEmpty()) {
            throw IdentityRefusal.wrongCode();
        }
        return recovery;
    }

    /** Turns it off, by the password and a code. */
    public void remove(String password, String code, HttpServletRequest request) {
        Account account = own.proved(request, password);
        codes.requireAny(account, code);
        deeds.removeFactor(account);
    }
}
