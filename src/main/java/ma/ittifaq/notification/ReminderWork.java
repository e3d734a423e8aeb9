package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Reminds of everything that is due. May be called at any time, again: what fails is named in the log, and tried then. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class ReminderWork {

    private static final System.Logger LOG = System.getLogger(ReminderWork.class.getName());

    @Inject
    private Milestones milestones;

    @Inject
    private Reminding reminding;

    /** Answers how many occasions were reminded of; leaves off between two when it is no longer to go on. */
    int workOff(BooleanSupplier goesOn) {
        while (milestones.read() == Milestones.AT_ONCE && goesOn.getAsBoolean()) {
            // the next ones
        }
        int made = 0;
        Set<Occasion> failed = new HashSet<>();
        for (ReminderKind kind : ReminderKind.values()) {
            made += workOff(kind, failed, goesOn);
        }
        return made;
    }

    private int workOff(ReminderKind kind, Set<Occasion> failed, BooleanSupplier goesOn) {
        int made = 0;
        int before;
        do {
            before = made;
            List<Occasion> due = reminding.due(kind);
            for (Occasion occasion : due) {
                if (!failed.contains(occasion) && remind(occasion, failed)) {
                    made++;
                }
            }
        } while (made > before && goesOn.getAsBoolean());
        return made;
    }

    private boolean remind(Occasion occasion, Set<Occasion> failed) {
        try {
            reminding.remind(occasion);
            return true;
        } catch (Exception failure) {
            // Whatever goes wrong with one reminder must not keep people from the others.
            LOG.log(System.Logger.Level.ERROR, "Not reminded: " + occasion, failure);
            failed.add(occasion);
            return false;
        }
    }
}
