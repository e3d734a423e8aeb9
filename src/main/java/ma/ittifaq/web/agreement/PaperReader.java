package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.identity.Viewer;

/** Reads the bytes of an act for somebody who may see its agreement. */
@RequestScoped
public class PaperReader {

    @Inject
    private Moving moving;

    @Inject
    private Acts acts;

    @Inject
    private Documents documents;

    @Inject
    private Viewer viewer;

    /** An act's newest bytes under its reference. */
    record Paper(String reference, byte[] bytes) {}

    /** The act of that id in the agreement's file, or the text that stands. */
    @Transactional
    public Optional<Paper> read(UUID agreement, Optional<String> act) {
        moving.require(agreement, viewer.actor());
        Optional<Act> found = act.isEmpty()
                ? acts.current(agreement)
                : acts.of(agreement).stream()
                        .filter(a -> a.id().toString().equals(act.get()))
                        .findFirst();
        return found.map(a -> new Paper(a.reference(), documents.read(a.sha256())));
    }
}
