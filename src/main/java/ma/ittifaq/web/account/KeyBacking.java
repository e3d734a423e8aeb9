package ma.ittifaq.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.KeyHolder;
import ma.ittifaq.signing.Revocations;
import ma.ittifaq.signing.TokenSigning;
import org.omnifaces.util.Faces;

/** Hands of one's own signing keys: that one of them is not in good hands. */
@Named
@RequestScoped
public class KeyBacking {

    @Inject
    private Revocations revocations;

    @Inject
    private TokenSigning tokens;

    @Inject
    private Viewer viewer;

    public void reportKey() {
        report(KeyHolder.SERVER);
    }

    public void reportToken() {
        report(KeyHolder.SIGNER);
    }

    private void report(KeyHolder key) {
        revocations.reportLost(key, viewer.actor());
        Faces.redirect("/account?done=lost");
    }

    /** Whoever is nobody of the directory signs nothing. */
    public boolean isSigner() {
        return viewer.employee().isPresent();
    }

    /** Whether this administration takes cards of people's own. */
    public boolean isTokens() {
        return tokens.isOpen();
    }

    /** Since when the key kept here is held back; null while it signs. */
    public Instant getKeySince() {
        return since(KeyHolder.SERVER);
    }

    /** Since when certificates on cards are; null while they count. */
    public Instant getTokenSince() {
        return since(KeyHolder.SIGNER);
    }

    private Instant since(KeyHolder key) {
        return revocations.heldBack(key, viewer.actor()).orElse(null);
    }
}
