package ma.ittifaq.web.admin;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.DirectoryImport;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.directory.ImportRequest;
import ma.ittifaq.platform.Whence;

/** Imports that were begun on a page, one for each account; it outlives the page, so that a reload finds it again. */
@ApplicationScoped
public class ImportJobs {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DirectoryImport imports;

    private final Map<UUID, ImportJob> jobs = new ConcurrentHashMap<>();

    public Optional<ImportJob> of(UUID account) {
        return Optional.ofNullable(jobs.get(account));
    }

    /** Begins the dry run. */
    void check(UUID account, ImportRequest request, Actor actor) {
        ImportJob job = new ImportJob(request);
        jobs.put(account, job);
        run(job, () -> imports.check(request, actor, job::heard));
    }

    /** Writes what the dry run accepted; a second click finds nothing to write. */
    void apply(UUID account, Actor actor) {
        of(account).filter(ImportJob::isReady).ifPresent(checked -> {
            ImportJob job = new ImportJob(checked.request());
            if (jobs.replace(account, checked, job)) {
                run(job, () -> imports.apply(job.request(), actor, job::heard));
            }
        });
    }

    void forget(UUID account) {
        of(account).filter(job -> !job.isRunning()).ifPresent(job -> jobs.remove(account, job));
    }

    private void run(ImportJob job, Supplier<ImportReport> work) {
        CompletableFuture.supplyAsync(Whence.carried(work), executor).whenComplete(job::ended);
    }
}
