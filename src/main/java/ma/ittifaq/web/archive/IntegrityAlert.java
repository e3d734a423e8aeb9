package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import ma.ittifaq.archive.integrity.Integrity;
import ma.ittifaq.archive.integrity.IntegrityCheck;
import ma.ittifaq.identity.Viewer;

/** What the archivist is told at the door when the last check found something. */
@Named
@RequestScoped
public class IntegrityAlert {

    @Inject
    private Integrity integrity;

    @Inject
    private Viewer viewer;

    private IntegrityCheck failed;
    private IntegrityCheck indexing;

    @PostConstruct
    void look() {
        Integrity.Door door = integrity.door(viewer.actor());
        failed = door.alert().orElse(null);
        indexing = door.indexing().orElse(null);
    }

    /** The making of the index that is under way; null when none is. */
    public IntegrityCheck getIndexing() {
        return indexing;
    }

    /** The check that found something; null when the last one found nothing. */
    public IntegrityCheck getFailed() {
        return failed;
    }
}
