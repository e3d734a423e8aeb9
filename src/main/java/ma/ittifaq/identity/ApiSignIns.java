package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import ma.ittifaq.platform.Fact;

/**
 * Tells the journal who was let in at the API's door by a password or by the identity provider's word: the first call of a
 * minute from each address. Tokens of ours tell it themselves ({@link AccessTokens#used}).
 */
@ApplicationScoped
public class ApiSignIns {

    /** By what somebody was let in. */
    enum By {
        PASSWORD,
        PROVIDER
    }

    @Inject
    private OnceAMinute once;

    @Inject
    private Event<Fact> facts;

    void tell(Account account, By by, String address) {
        if (once.isFirst("in:" + by + ':' + account.id() + ':' + address)) {
            facts.fire(new Fact(
                    "identity.api_signed_in", account.username(), account.employee(), Map.of("by", by.name())));
        }
    }
}
