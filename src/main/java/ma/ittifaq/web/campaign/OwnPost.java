package ma.ittifaq.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.campaign.Eligibility;
import ma.ittifaq.campaign.Suitability;
import ma.ittifaq.identity.Viewer;

/** What HR said of the viewer's post, or of the post of whom a request that they may see is about. */
@Named
@RequestScoped
public class OwnPost {

    @Inject
    private Eligibility eligibility;

    @Inject
    private Viewer viewer;

    private final Map<UUID, Suitability> known = new HashMap<>();

    public Suitability getMine() {
        return of(viewer.actor().person());
    }

    /** Of the employee of an agreement that the viewer has before them. */
    public Suitability of(UUID person) {
        return known.computeIfAbsent(person, eligibility::of);
    }
}
