package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.CertificateLine;
import ma.ittifaq.signing.CertificateLine.Standing;
import ma.ittifaq.signing.CertificateRegister;
import ma.ittifaq.signing.Revocations;
import ma.ittifaq.signing.WaitingKey;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Constants;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.Leaf;
import org.omnifaces.util.Faces;

/** Hands of the list of certificates. */
@Named
@RequestScoped
public class CertificatesBacking {

    private static final int LINES = 25;

    @Inject
    private CertificateRegister register;

    @Inject
    private Revocations revocations;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private int from;
    private List<CertificateLine> found;

    @PostConstruct
    void search() {
        asked = Address.of("/admin/certificates", request, List.of(Address.TEXT, Address.STATE, Address.FROM));
        from = asked.number("from");
        found = register.people(asked.text("q"), standing(), from, LINES + 1, viewer.steward());
    }

    private Optional<Standing> standing() {
        return Constants.of(Standing.class, asked.text("state"));
    }

    public List<CertificateLine> getLines() {
        return found.size() > LINES ? found.subList(0, LINES) : found;
    }

    /** People who wait for an officer and stand in no line of the list. */
    public List<WaitingKey> getWaiting() {
        return from > 0 || isFiltered() ? List.of() : revocations.waiting(viewer.steward());
    }

    /** By the id in the form, not by the place in the list, which may have changed meanwhile. */
    public void allow() {
        Ids.of(request.getParameter("person")).ifPresent(person -> revocations.allowAgain(person, viewer.steward()));
        Faces.redirect("/admin/certificates");
    }

    /** Those that are no person's, on the first page of the whole list. */
    public List<CertificateLine> getAdministration() {
        return from > 0 || isFiltered() ? List.of() : register.administration(viewer.steward());
    }

    public Standing standing(CertificateLine line) {
        return line.standing(clock.instant());
    }

    public List<Standing> getStandings() {
        return List.of(Standing.values());
    }

    public boolean isFiltered() {
        return asked.asksFor("q", "state");
    }

    public Address getAsked() {
        return asked;
    }

    public Leaf getLeaf() {
        return Leaf.peeked(asked, LINES, found.size());
    }
}
