package ma.ittifaq.web.signing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.signing.Preparation;
import ma.ittifaq.signing.TokenRefused;
import ma.ittifaq.signing.TokenSigning;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Words;
import ma.ittifaq.web.account.SecondFactorBacking;
import ma.ittifaq.web.agreement.DocumentBacking;
import ma.ittifaq.web.agreement.MoveBacking;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Hands of the page for those who sign with a key of their own: certificates in, bytes out, the value back. */
@Named
@RequestScoped
public class TokenBacking {

    private static final int MOST = 256 * 1024;
    private static final int KILOBYTES = MOST / 1024;

    @Inject
    private TokenSigning tokens;

    @Inject
    private StepUp stepUp;

    @Inject
    private SecondFactorBacking factor;

    @Inject
    private DocumentBacking document;

    @Inject
    private MoveBacking move;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private UUID id;
    private Preparation preparation;
    private String over;
    private List<Part> certificates = List.of();
    private Part signature;
    private byte[] value = {};
    private String password;

    @PostConstruct
    void open() {
        id = UUID.fromString(request.getParameter("id"));
    }

    /** The first step: what is to be signed is frozen and has an address of its own. */
    public void prepare() throws IOException {
        byte[] brought = Brought.certificates(certificates);
        if (brought.length == 0) {
            refuse("certificates.missing");
        } else if (isRead()) {
            UUID made = tokens.prepare(id, Optional.of(move.getVersion()), viewer.actor(), brought)
                    .id();
            Faces.redirect("sign/%s/token?preparation=%s", id.toString(), made.toString());
        }
    }

    /** The second: the value goes into the document. What was brought stays when the password is wrong. */
    public void complete() throws IOException {
        byte[] brought = Brought.value(signature);
        if (brought.length > 0) {
            value = brought;
        }
        if (value.length == 0) {
            refuse("signature.missing");
        } else if (isRead()) {
            IdentityProof proof = stepUp.prove(viewer.actor(), password, factor.getCode());
            put(proof);
            Faces.redirect("sign/%s?done=SIGN", id.toString());
        }
    }

    private void put(IdentityProof proof) {
        UUID prepared = asked().orElseThrow(TokenRefused::unknownPreparation);
        try {
            tokens.complete(id, prepared, value, viewer.actor(), proof);
        } catch (TokenRefused refused) {
            value = refused.isOfValue() ? new byte[0] : value;
            throw refused;
        }
    }

    private boolean isRead() {
        if (!document.isWhole()) {
            Messages.addGlobalError(words.tell("web_work", "pages.needed"));
            Faces.validationFailed();
        }
        return document.isWhole();
    }

    private void refuse(String key) {
        Messages.addGlobalError(words.tell("web_token", key));
        Faces.validationFailed();
    }

    /** Whether the administration takes tokens of people's own. */
    public boolean isOpen() {
        return tokens.isOpen();
    }

    /** What waits to be signed; null at the first step. */
    public Preparation getPreparation() {
        if (preparation == null && over == null) {
            asked().ifPresent(this::look);
        }
        return preparation;
    }

    private void look(UUID prepared) {
        try {
            preparation = tokens.find(id, prepared, viewer.actor());
        } catch (Refusal noMore) {
            over = words.tell("refusals", noMore.key(), noMore.arguments().toArray());
        }
    }

    /** Why what was prepared is of no more use; null when it still is, or when nothing was. */
    public String getOver() {
        getPreparation();
        return over;
    }

    /** The bytes as an address that the browser saves: no second request, no file of ours. */
    public String getData() {
        return "data:application/octet-stream;base64,"
                + Base64.getEncoder().encodeToString(getPreparation().toBeSigned());
    }

    /** Whether the key is on a curve: tools name the mechanism by it. */
    public boolean isCurve() {
        return getPreparation().algorithm().endsWith("ECDSA");
    }

    private Optional<UUID> asked() {
        return Ids.of(request.getParameter("preparation"));
    }

    /** Bytes of the largest file that is looked at. */
    public int getMost() {
        return MOST;
    }

    public String getTooLarge() {
        return words.tell("web_token", "too_large", KILOBYTES);
    }

    public List<Part> getCertificates() {
        return certificates;
    }

    public void setCertificates(List<Part> certificates) {
        this.certificates = certificates == null ? List.of() : certificates;
    }

    public Part getSignature() {
        return signature;
    }

    public void setSignature(Part signature) {
        this.signature = signature;
    }

    /** The value that came with an earlier try, in Base64. */
    public String getKept() {
        return value.length == 0 ? null : Base64.getEncoder().encodeToString(value);
    }

    public void setKept(String kept) {
        value = kept == null ? new byte[0] : Brought.base64(kept).orElseGet(() -> new byte[0]);
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
