package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.review.Reviewing;

/** Brings each move to the boundary that makes it. */
@RequestScoped
public class Moves {

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Viewer viewer;

    public void make(UUID id, Action action, MoveDetails details, long seen) {
        switch (action) {
            case SUBMIT, ACCEPT, DECLINE, WITHDRAW ->
                drafting.move(id, action, details, Optional.of(seen), viewer.actor());
            default -> reviewing.decide(id, action, details, Optional.of(seen), viewer.actor());
        }
    }
}
