package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import ma.ittifaq.desk.PaperPages;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.PagePictures;

/** The pages of the text that stands, for the viewer of a page. */
@Named
@RequestScoped
public class DocumentBacking {

    @Inject
    private PaperPages papers;

    @Inject
    private PagePictures pictures;

    @Inject
    private ShownPages shown;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private Pile pile;

    /** What there is to show: the address of the bytes and how many pages they have. */
    record Pile(String sha256, int count) {}

    private Pile pile() {
        if (pile == null) {
            pile = papers.text(UUID.fromString(request.getParameter("id")), viewer.actor())
                    .map(paper -> new Pile(paper.sha256(), pictures.pages(paper.bytes())))
                    .orElseGet(() -> new Pile("", 0));
        }
        return pile;
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, pile().count()).boxed().toList();
    }

    public int getCount() {
        return pile().count();
    }

    /** How many of them were shown. */
    public long getShownCount() {
        return getPages().stream().filter(this::isShown).count();
    }

    public boolean isShown(int page) {
        return shown.isShown(pile().sha256(), page);
    }

    /** Every page of the bytes that stand now was shown to the viewer in this session. */
    public boolean isWhole() {
        return shown.isWhole(pile().sha256(), pile().count());
    }
}
