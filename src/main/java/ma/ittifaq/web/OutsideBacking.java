package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.identity.OutsideSignIn;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.OidcSettings;

/** Hands of what pages say of the administration's identity provider. */
@Named
@RequestScoped
public class OutsideBacking {

    private static final String REFUSED = "identity.provider.refused";
    private static final String STRANGER = "identity.stranger";
    private static final Set<String> KNOWN = Set.of(
            REFUSED,
            STRANGER,
            "identity.shut",
            "identity.provider.away",
            "identity.provider.clock",
            "identity.provider.late");

    @Inject
    private OutsideSignIn signIn;

    @Inject
    private OidcSettings settings;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    public boolean isOffered() {
        return signIn.isOffered();
    }

    /** What the administration calls it. */
    public String getName() {
        return settings.name().orElseGet(() -> words.tell("web_account", "outside.name"));
    }

    /** Why somebody did not come in, of the few things that can be. */
    public String getWhy() {
        return words.tell("refusals", reason());
    }

    private String reason() {
        return Optional.ofNullable(request.getParameter("why"))
                .filter(KNOWN::contains)
                .orElse(REFUSED);
    }

    /** Whether it is another account that would help. */
    public boolean isAnother() {
        return Set.of(STRANGER, "identity.shut").contains(reason());
    }

    /** They were inside, and wanted to prove once more who they are. */
    public boolean isInside() {
        return viewer.isSignedIn();
    }
}
