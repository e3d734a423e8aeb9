package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.platform.Attempt;
import ma.ittifaq.platform.Fact;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Boundary: units and people from CSV files, all or nothing. A second import of the same person updates; nobody is ever
 * deleted.
 */
@ApplicationScoped
public class DirectoryImport {

    @Inject
    private ImportStore store;

    @Inject
    private Directory directory;

    @Inject
    private Event<DirectoryImported> imported;

    @Inject
    private Event<Attempt> attempts;

    @Inject
    private Clock clock;

    /** Dry run: what the import would do, and everything that is wrong with the files. */
    @Transactional
    public ImportReport check(ImportRequest request, Actor actor, ImportProgress progress) {
        requireRight(actor);
        return new ImportRun(store, request, progress).check();
    }

    /** Checks again and writes, in one transaction; with any error nothing is written. */
    @Transactional
    public ImportReport apply(ImportRequest request, Actor actor, ImportProgress progress) {
        requireRight(actor);
        return Attempt.told(
                attempts, refused -> refused(actor, refused.key()), () -> applied(request, actor, progress));
    }

    private ImportReport applied(ImportRequest request, Actor actor, ImportProgress progress) {
        try {
            ImportReport report = new ImportRun(store, request, progress).apply(LocalDate.now(clock));
            if (report.applied()) {
                imported.fire(new DirectoryImported(actor, report));
            } else {
                attempts.fire(new Attempt(refused(actor, "errors=" + report.errorCount())));
            }
            return report;
        } catch (OptimisticLockException another) {
            throw ImportRefused.overtaken();
        } catch (PersistenceException refused) {
            if (refused instanceof ConstraintViolationException
                    || refused.getCause() instanceof ConstraintViolationException) {
                throw ImportRefused.overtaken();
            }
            throw refused;
        }
    }

    private static Fact refused(Actor actor, String why) {
        return new Fact("directory.import_refused", why, actor.person());
    }

    private void requireRight(Actor actor) {
        if (!actor.isSystem() && !Operation.IMPORT_DIRECTORY.isFor(actor, directory.chart())) {
            throw ImportRefused.notAllowed();
        }
    }
}
