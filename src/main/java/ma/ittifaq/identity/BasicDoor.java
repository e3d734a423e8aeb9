package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** User name and password at the API's door: {@code Authorization: Basic}. */
@ApplicationScoped
public class BasicDoor {

    private static final String SCHEME = "Basic ";

    @Inject
    private Credentials credentials;

    @Inject
    private SecondFactors factors;

    @Inject
    private Callers callers;

    @Inject
    private ApiSignIns signIns;

    Knock knock(String header, String address) {
        return pair(header).map(pair -> check(pair, address)).orElseGet(Knock.Wrong::new);
    }

    private Knock check(String[] pair, String address) {
        return switch (credentials.checkOrRecall(pair[0], pair[1], address)) {
            case Verdict.Verified(Account account) when factors.isOn(account.id()) -> new Knock.NeedsToken();
            case Verdict.Verified(Account account) ->
                callers.admit(account)
                        .map(caller -> admitted(account, caller, address))
                        .orElseGet(Knock.Wrong::new);
            case Verdict.Wrong wrong -> new Knock.Wrong();
            case Verdict.Away away -> new Knock.Away();
            case Verdict.Stranger stranger -> new Knock.Stranger();
            case Verdict.Locked(Instant until) -> new Knock.Locked(until);
        };
    }

    private Knock admitted(Account account, Caller caller, String address) {
        signIns.tell(account, ApiSignIns.By.PASSWORD, address);
        return new Knock.Admitted(caller);
    }

    /** User name and password of the header; empty when it is of another scheme or broken. */
    static Optional<String[]> pair(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        try {
            byte[] decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
            String[] pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? Optional.of(pair) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
