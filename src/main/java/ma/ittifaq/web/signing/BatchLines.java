package ma.ittifaq.web.signing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementLine;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.signing.Batch;
import ma.ittifaq.signing.BatchItem;
import ma.ittifaq.web.Words;

/** Puts names and dates beside the documents of a batch, in one statement for all of them. */
@RequestScoped
public class BatchLines {

    @Inject
    private AgreementList list;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    private final Map<UUID, String> holders = new HashMap<>();

    @Transactional
    public List<BatchRow> of(Batch batch) {
        // What was not theirs when it was listed has no reference, and gets no name here.
        Map<UUID, AgreementLine> kept = list.kept(batch.items().stream()
                .filter(i -> i.reference() != null)
                .map(BatchItem::agreement)
                .toList());
        return batch.items().stream()
                .map(i -> new BatchRow(i, kept.get(i.agreement()), holder(i), i.why(viewer.getLocale())))
                .toList();
    }

    private String holder(BatchItem item) {
        return item.onBehalfOf()
                .map(id -> holders.computeIfAbsent(
                        id, h -> words.name(directory.require(h).name())))
                .orElse("");
    }
}
