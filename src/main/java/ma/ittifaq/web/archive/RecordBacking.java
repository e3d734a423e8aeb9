package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import ma.ittifaq.archive.disposal.Disposals;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the page of one record. */
@Named
@RequestScoped
public class RecordBacking {

    @Inject
    private RecordReader reader;

    @Inject
    private Disposals disposals;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private RecordView view;

    @PostConstruct
    void open() {
        UUID id = UUID.fromString(request.getParameter("id"));
        if (disposals.stub(id, viewer.actor()).isPresent()) {
            Faces.redirect("/archive/eliminated/" + id);
        } else {
            view = reader.read(id);
        }
    }

    public RecordView getView() {
        return view;
    }
}
