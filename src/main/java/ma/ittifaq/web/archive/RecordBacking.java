package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Hands of the page of one record. */
@Named
@RequestScoped
public class RecordBacking {

    @Inject
    private RecordReader reader;

    @Inject
    private HttpServletRequest request;

    private RecordView view;

    @PostConstruct
    void open() {
        view = reader.read(UUID.fromString(request.getParameter("id")));
    }

    public RecordView getView() {
        return view;
    }
}
