package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts on paper that an authorised list was carried out, in the transaction in which its last record went. */
@ApplicationScoped
public class Eliminations {
    private static final List<String> LAW = List.of("L69-99");

    @Inject
    Issuing issuing;

    @Inject
    Press press;

    /** Answers the certificate, which waits for the seal. */
    public UUID certify(EliminationList list) {
        return issuing.issue(
                        Act.Kind.ELIMINATION,
                        list.unit(),
                        heading -> press.print(new EliminationSnapshot(
                                heading.reference(),
                                heading.letterhead(),
                                list,
                                heading.day(),
                                LAW,
                                heading.verification(),
                                heading.at())))
                .id();
    }
}
