package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.CertificateLine;
import ma.ittifaq.signing.CertificateRegister;
import ma.ittifaq.signing.RevocationReason;
import ma.ittifaq.signing.Revocations;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Hands of the page of one certificate. */
@Named
@RequestScoped
public class CertificateBacking {

    private static final Set<String> DONE = Set.of("revoked", "allowed");

    @Inject
    private CertificateRegister register;

    @Inject
    private Revocations revocations;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private CertificateLine line;
    private String reason;

    @PostConstruct
    void open() {
        line = register.find(request.getParameter("code"), viewer.steward()).orElse(null);
    }

    /** Without a reason nothing ends. */
    public void revoke() {
        Constants.of(RevocationReason.class, reason).ifPresentOrElse(this::revoke, this::refuse);
    }

    private void revoke(RevocationReason why) {
        revocations.revoke(line.serial(), why, viewer.steward());
        Faces.redirect(address("revoked"));
    }

    private void refuse() {
        Messages.addGlobalError(words.tell("web_certificate", "reason.missing"));
        Faces.validationFailed();
    }

    public void allow() {
        revocations.allowAgain(line.holder(), viewer.steward());
        Faces.redirect(address("allowed"));
    }

    private String address(String done) {
        return "/admin/certificates/" + line.serial() + "?done=" + done;
    }

    /** Null when no certificate has that number. */
    public CertificateLine getLine() {
        return line;
    }

    public CertificateLine.Standing getStanding() {
        return line.standing(clock.instant());
    }

    public boolean isRevocable() {
        return line != null && line.revocable(clock.instant());
    }

    public List<RevocationReason> getReasons() {
        return List.of(RevocationReason.values());
    }

    /** What has just been done, of the few things that can be. */
    public String getDone() {
        String done = request.getParameter("done");
        return done != null && DONE.contains(done) ? done : "";
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
