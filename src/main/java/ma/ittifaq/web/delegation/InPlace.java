package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.ittifaq.agreement.Acting;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** In whose place the viewer would decide or sign. */
@Named
@RequestScoped
public class InPlace {

    @Inject
    private Moving moving;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    /** The holder's name; empty when the viewer acts in person. */
    @Transactional
    public String of(UUID id) {
        Agreement agreement = moving.require(id, viewer.actor());
        Acting acting = moving.acting(agreement, viewer.actor());
        return moving.possible(agreement, viewer.actor()).stream()
                .map(PossibleMove::as)
                .flatMap(party -> acting.onBehalfOf(party).stream())
                .findFirst()
                .map(holder -> words.name(directory.require(holder).name()))
                .orElse("");
    }
}
