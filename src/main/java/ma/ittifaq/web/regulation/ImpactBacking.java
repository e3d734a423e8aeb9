package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.desk.Impact;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Isolate;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.web.Address;
import ma.ittifaq.web.Words;

/** Hands of the report on the agreements that cite a text. */
@Named
@RequestScoped
public class ImpactBacking {

    private static final int LINES = 20;
    private static final List<Address.Part> KNOWN =
            List.of(new Address.Part("code", "[0-9A-Za-z-]{1,64}"), new Address.Part("at", "[0-9A-Za-z_-]{1,2000}"));

    @Inject
    private Impact impact;

    @Inject
    private Codex codex;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private Address asked;
    private Impact.Cited cited;

    @PostConstruct
    void read() {
        asked = Address.of("/admin/regulation/impact", request, KNOWN);
        cited = impact.find(getCode(), asked.get("at").flatMap(Cursor::of), LINES, viewer.actor());
    }

    public String getCode() {
        return asked.text("code");
    }

    /** The text by the name that its readers know. */
    public String getName() {
        return codex.reference(getCode(), viewer.actor())
                .map(text -> words.label(text.kind()) + " " + Isolate.leftToRight(text.number()))
                .orElseGet(this::getCode);
    }

    public AgreementPage getPage() {
        return cited.page();
    }

    public int getFound() {
        return cited.count();
    }

    public String getCount() {
        return words.counted("web_regulation", "impact.", getFound(), AgreementList.MOST_COUNTED);
    }

    public String getPrevious() {
        return way(getPage().previous());
    }

    public String getNext() {
        return way(getPage().next());
    }

    private String way(Optional<Cursor> place) {
        return place.map(c -> asked.with("at", c.text())).orElse("");
    }
}
