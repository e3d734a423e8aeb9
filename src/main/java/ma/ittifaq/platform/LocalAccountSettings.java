package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Accounts whose password is kept by Ittifaq itself. */
@ApplicationScoped
public class LocalAccountSettings {

    private final Given given = new Given();

    /** ITTIFAQ_LOCAL_ACCOUNTS: false, and passwords kept here open nothing; needs another door. */
    public boolean areOn() {
        return given.text("ittifaq.local.accounts").map(this::yes).orElse(true);
    }

    private boolean yes(String said) {
        return switch (said) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new SettingRefused("ITTIFAQ_LOCAL_ACCOUNTS: must be true or false", null);
        };
    }
}
