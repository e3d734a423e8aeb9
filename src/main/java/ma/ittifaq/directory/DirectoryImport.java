package ma.ittifaq.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
        try {
            ImportReport report = new ImportRun(store, request, progress).apply(LocalDate.now(clock));
            if (report.applied()) {
                imported.fire(new DirectoryImported(actor, report));
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

    private void requireRight(Actor actor) {
        if (!actor.isSystem() && !Operation.IMPORT_DIRECTORY.isFor(actor, directory.chart())) {
            throw ImportRefused.notAllowed();
        }
    }
}
