package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.archive.retention.HoldLine;
import ma.ittifaq.archive.retention.HoldRegister;
import ma.ittifaq.archive.retention.LegalHold;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.PeopleNames;

/** Puts names to holds. */
@RequestScoped
public class HoldReader {

    @Inject
    private HoldRegister register;

    @Inject
    private PeopleNames names;

    @Inject
    private Viewer viewer;

    /** In one transaction, in which each person is read once. */
    @Transactional
    public List<HoldView> all(boolean standing, int offset, int most) {
        return register.all(standing, offset, most, viewer.actor()).stream()
                .map(this::view)
                .toList();
    }

    @Transactional
    public HoldView read(UUID id) {
        return view(register.open(id, viewer.actor()));
    }

    private HoldView view(HoldLine line) {
        LegalHold hold = line.hold();
        return new HoldView(
                hold.id(),
                hold.reason(),
                names.of(hold.placedBy()),
                hold.placedAt(),
                hold.until().orElse(null),
                names.of(hold.liftedBy()),
                hold.liftedAt().orElse(null),
                hold.liftReason().orElse(""),
                line.records(),
                line.stands());
    }
}
