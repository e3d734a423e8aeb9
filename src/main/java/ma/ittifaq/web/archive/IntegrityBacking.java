package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.archive.integrity.Flaw;
import ma.ittifaq.archive.integrity.Integrity;
import ma.ittifaq.archive.integrity.IntegrityCheck;
import ma.ittifaq.archive.integrity.IntegrityCheck.Scope;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the page of integrity checks: the newest, what it found, and those before it. */
@Named
@RequestScoped
public class IntegrityBacking {

    @Inject
    private Integrity integrity;

    @Inject
    private Viewer viewer;

    private List<IntegrityCheck> checks;
    private List<Flaw> flaws;

    @PostConstruct
    void open() {
        checks = integrity.trend(viewer.actor());
        flaws = checks.isEmpty() ? List.of() : integrity.flaws(checks.getFirst().id(), viewer.actor());
    }

    public void ask() {
        integrity.ask(viewer.actor());
        Faces.redirect("archive/integrity");
    }

    public void reindex() {
        integrity.reindex(viewer.actor());
        Faces.redirect("archive/integrity");
    }

    public List<IntegrityCheck> getChecks() {
        return checks;
    }

    /** The newest; empty before the first. */
    public Optional<IntegrityCheck> getNewest() {
        return checks.stream().findFirst();
    }

    public boolean isUnderWay() {
        return getNewest().filter(check -> check.finishedAt().isEmpty()).isPresent();
    }

    /** Of the words of search alone. */
    public boolean isOfIndex() {
        return getNewest().filter(check -> check.scope() == Scope.INDEX).isPresent();
    }

    public List<Flaw> getFlaws() {
        return flaws;
    }
}
