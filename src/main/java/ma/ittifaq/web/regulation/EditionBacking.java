package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.EditionText;
import ma.ittifaq.regulation.Part;

/** Hands of the page that shows a published edition. */
@Named
@RequestScoped
public class EditionBacking {

    @Inject
    private Codex codex;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private EditionText edition;
    private TextRows rows;

    @PostConstruct
    void read() {
        String name = Optional.ofNullable(request.getParameter("name")).orElse("");
        edition = codex.text(name, viewer.actor());
        rows = new TextRows(edition, List.of());
    }

    public EditionText getEdition() {
        return edition;
    }

    public List<TextRow> clauses(String part) {
        return rows.clauses(Part.valueOf(part));
    }

    public List<TextRow> getReferences() {
        return rows.references();
    }
}
