package ma.ittifaq.identity.oidc;

import java.net.URI;
import java.util.Optional;
import ma.ittifaq.platform.Loopback;
import ma.ittifaq.platform.OidcSettings;
import ma.ittifaq.platform.SettingRefused;

/** What the settings of the provider must be. */
final class OidcRules {

    private OidcRules() {}

    /** Ends the start with one line when a setting cannot be used; whether the provider answers is another matter. */
    static void check(OidcSettings settings) {
        Optional<URI> issuer = issuer(settings);
        if (issuer.isEmpty()) {
            return;
        }
        boolean safe = "https".equals(issuer.get().getScheme())
                || "http".equals(issuer.get().getScheme())
                        && Loopback.is(issuer.get().getHost());
        require(safe, "ITTIFAQ_OIDC_ISSUER: must be like https://sso.example.ma/realms/agents");
        settings.match();
        // Its ID tokens are made for the client: they would open the API if both had one name.
        require(
                settings.audience().filter(settings.client()::equals).isEmpty(),
                "ITTIFAQ_OIDC_AUDIENCE: must be another name than ITTIFAQ_OIDC_CLIENT");
        require(settings.scope().contains("openid"), "ITTIFAQ_OIDC_SCOPE: must hold openid");
    }

    private static Optional<URI> issuer(OidcSettings settings) {
        try {
            return settings.issuer();
        } catch (IllegalArgumentException e) {
            throw new SettingRefused("ITTIFAQ_OIDC_ISSUER: " + e.getMessage(), e);
        }
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new SettingRefused(otherwise, null);
        }
    }
}
