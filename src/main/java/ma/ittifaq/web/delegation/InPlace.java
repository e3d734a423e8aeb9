package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Acting;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** In whose place, or in which capacity for the time being, the viewer would decide or sign. */
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

    /** In words; empty when the viewer acts in person, in an office of their own. */
    @Transactional
    public String of(UUID id) {
        Moving.Standing standing = moving.standing(id, viewer.actor(), directory.chart());
        return standing.possible().stream()
                .map(PossibleMove::as)
                .flatMap(party -> said(standing.acting(), party).stream())
                .findFirst()
                .orElse("");
    }

    private Optional<String> said(Acting acting, Party party) {
        return acting.onBehalfOf(party)
                .map(holder -> words.tell(
                        "web_account",
                        "deputy.for",
                        words.name(directory.require(holder).name())))
                .or(() -> acting.actingIn(party)
                        .flatMap(directory::findUnit)
                        .map(u -> words.tell("web_account", "acting.for", words.in(u.nameAr(), u.nameFr()))));
    }
}
