package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Puts on paper what a transfer hands over, in the transaction in which its last package was made. */
@ApplicationScoped
public class TransferSlips {
    private static final List<String> LAW = List.of("L69-99");

    @Inject
    Issuing issuing;

    @Inject
    Press press;

    /** Answers the slip, which waits for the seal. */
    public UUID write(TransferList list) {
        return issuing.issue(
                        Act.Kind.TRANSFER,
                        list.unit(),
                        heading -> press.print(new TransferSnapshot(
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
