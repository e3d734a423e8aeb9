package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.UUID;
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
        Moving.Standing standing = moving.standing(id, viewer.actor(), directory.chart());
        return standing.possible().stream()
                .map(PossibleMove::as)
                .flatMap(party -> standing.acting().onBehalfOf(party).stream())
                .findFirst()
                .map(holder -> words.name(directory.require(holder).name()))
                .orElse("");
    }
}
