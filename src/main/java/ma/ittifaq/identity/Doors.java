package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import ma.ittifaq.identity.ldap.LdapDirectory;
import ma.ittifaq.identity.oidc.OidcClient;
import ma.ittifaq.platform.LocalAccountSettings;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Startup;

/** Which ways to sign in there are; the settings say so, in any combination. */
@ApplicationScoped
public class Doors {

    @Inject
    private LocalAccountSettings local;

    @Inject
    private LdapDirectory directory;

    @Inject
    private OidcClient provider;

    /** Ends the start with one line when nobody could ever sign in. */
    void check(@Observes Startup.Ready ready) {
        if (!isOwn() && !directory.isSet() && !provider.isSet()) {
            throw new SettingRefused(
                    "ITTIFAQ_LOCAL_ACCOUNTS: false needs ITTIFAQ_LDAP_URL or ITTIFAQ_OIDC_ISSUER, else nobody could"
                            + " sign in",
                    null);
        }
    }

    /** Whether passwords kept here open. */
    public boolean isOwn() {
        return local.areOn();
    }

    /** Whether some password opens, kept here or by the administration's directory: there is a form for it. */
    public boolean isByPassword() {
        return isOwn() || directory.isSet();
    }
}
