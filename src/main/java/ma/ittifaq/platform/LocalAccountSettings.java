package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** Accounts whose password is kept by Ittifaq itself. */
@ApplicationScoped
public class LocalAccountSettings {

    private final Given given = new Given();

    /** ITTIFAQ_LOCAL_ACCOUNTS: false, and passwords kept here open nothing; needs another door. */
    public boolean areOn() {
        return given.isTrue("ittifaq.local.accounts", true);
    }
}
