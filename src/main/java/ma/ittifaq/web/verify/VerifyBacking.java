package ma.ittifaq.web.verify;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import ma.ittifaq.desk.PublicCheck;
import ma.ittifaq.signing.Finding;
import ma.ittifaq.signing.Verdict;
import ma.ittifaq.web.Words;

/** Hands of the public check: a code in the address, or a file that is looked at and forgotten. */
@Named
@RequestScoped
public class VerifyBacking {

    private static final int LONGEST = 64;

    @Inject
    private PublicCheck check;

    @Inject
    private Words words;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Part file;
    private Verdict verdict;

    /** Looks at the file that was brought. */
    public void check() throws IOException {
        if (file == null || file.getSize() == 0) {
            String missing = words.tell("web_verify", "file.missing");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, missing, null));
            return;
        }
        try (InputStream content = file.getInputStream()) {
            verdict = check.file(content, request.getRemoteAddr());
        }
    }

    /** What is said, once something was asked. */
    public Verdict getVerdict() {
        if (verdict == null && !isUploaded() && !getCode().isEmpty()) {
            verdict = check.code(getCode(), request.getRemoteAddr());
        }
        return verdict;
    }

    /** Whether it was one of ours, and its file is gone by an authorised list. */
    public boolean isEliminated() {
        return verdict != null && verdict.findings().stream().anyMatch(f -> f.kind() == Finding.Kind.ELIMINATED);
    }

    public Verdict.OurAct getAct() {
        return Optional.ofNullable(getVerdict()).flatMap(Verdict::act).orElse(null);
    }

    /** The code as it was typed or scanned. */
    public String getCode() {
        return Optional.ofNullable(request.getParameter("code"))
                .map(String::strip)
                .filter(c -> c.length() <= LONGEST)
                .orElse("");
    }

    public boolean isUploaded() {
        return "POST".equals(request.getMethod());
    }

    public Instant getNow() {
        return clock.instant();
    }

    /** Bytes of the largest file that is looked at. */
    public int getMost() {
        return PublicCheck.MOST;
    }

    public String getTooLarge() {
        return words.tell("refusals", "verification.too_large", PublicCheck.MEGABYTES);
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
