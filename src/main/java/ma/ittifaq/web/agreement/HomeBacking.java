package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of My work. */
@Named
@RequestScoped
public class HomeBacking {

    @Inject
    private Drafting drafting;

    @Inject
    private Viewer viewer;

    @Inject
    private Clock clock;

    /** Begins a first agreement of the viewer's own. */
    public void create() {
        UUID me = viewer.actor().person();
        UUID draft = drafting.create(me, Kind.INITIAL, Optional.empty(), Terms.EMPTY, viewer.actor());
        Faces.redirect("agreements/%s/edit", draft.toString());
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }
}
