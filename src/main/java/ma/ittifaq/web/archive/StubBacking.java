package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.archive.disposal.Disposals;
import ma.ittifaq.identity.Viewer;

/** Hands of the page of what stays of an eliminated record. */
@Named
@RequestScoped
public class StubBacking {

    @Inject
    private Disposals disposals;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Disposals.Stub stub;

    @PostConstruct
    void open() {
        UUID id = UUID.fromString(request.getParameter("id"));
        stub = disposals.stub(id, viewer.actor()).orElseThrow(RuleBroken.NotVisible::new);
    }

    public Disposals.Stub getStub() {
        return stub;
    }
}
