package ma.ittifaq.web.regulation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import ma.ittifaq.document.Specimens;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.Defect;
import ma.ittifaq.regulation.RegulationRefusal;
import ma.ittifaq.signing.PagePictures;

/** The specimen that the draft would print now, or what keeps it from being printed. */
@Named
@RequestScoped
public class SpecimenBacking {

    @Inject
    private Codex codex;

    @Inject
    private Specimens specimens;

    @Inject
    private PagePictures pictures;

    @Inject
    private Viewer viewer;

    private int count;
    private List<Defect> defects = List.of();

    @PostConstruct
    void print() {
        try {
            count = pictures.pages(specimens.print(codex.specimen(viewer.actor())));
        } catch (RegulationRefusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            defects = refused.defects();
        }
    }

    public int getCount() {
        return count;
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    public List<Defect> getDefects() {
        return defects;
    }
}
