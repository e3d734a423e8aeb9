package ma.ittifaq.agreement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be done to an agreement. The wire name (API, bundles) is the lower-case one. */
public enum Action {
    CREATE,
    SUBMIT,
    ACCEPT,
    DECLINE,
    WITHDRAW,
    RETURN,
    REFUSE,
    APPROVE,
    ENDORSE,
    SIGN,
    LAPSE,
    TAKE_EFFECT,
    RESCIND,
    SUSPEND,
    RESUME,
    GIVE_NOTICE,
    CANCEL_NOTICE,
    END,
    END_AT_ONCE,
    EXPIRE,
    SUPERSEDE,
    REASSIGN;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Action> ofWireName(String name) {
        return Stream.of(values()).filter(a -> a.wireName().equals(name)).findFirst();
    }
}
