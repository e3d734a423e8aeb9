package ma.ittifaq.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.directory.CsvSource;
import ma.ittifaq.directory.ImportReport;
import ma.ittifaq.directory.ImportRequest;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;
import org.omnifaces.util.Faces;

/** Hands of the import: bring files, read the report of the dry run, write. */
@Named
@RequestScoped
public class ImportBacking {

    private static final String PAGE = "admin/import";

    @Inject
    private Office office;

    @Inject
    private ImportJobs jobs;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    private Part units;
    private Part people;
    private boolean absentHaveLeft;

    @PostConstruct
    void open() {
        office.require();
    }

    public void check() throws IOException {
        List<CsvSource> files = new ArrayList<>();
        for (Part part : new Part[] {units, people}) {
            if (part != null && part.getSize() > 0) {
                files.add(Brought.of(part));
            }
        }
        if (files.isEmpty()) {
            String missing = words.tell("web_admin", "import.missing");
            FacesContext.getCurrentInstance()
                    .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, missing, null));
            return;
        }
        jobs.check(viewer.accountId(), new ImportRequest(files, absentHaveLeft), viewer.steward());
        Faces.redirect(PAGE);
    }

    public void apply() {
        jobs.apply(viewer.accountId(), viewer.steward());
        Faces.redirect(PAGE);
    }

    public void forget() {
        jobs.forget(viewer.accountId());
        Faces.redirect(PAGE);
    }

    /** The import that is under way or done; null when there is none. */
    public ImportJob getJob() {
        return jobs.of(viewer.accountId()).orElse(null);
    }

    public ImportReport getReport() {
        return jobs.of(viewer.accountId()).flatMap(ImportJob::report).orElse(null);
    }

    public Part getUnits() {
        return units;
    }

    public void setUnits(Part units) {
        this.units = units;
    }

    public Part getPeople() {
        return people;
    }

    public void setPeople(Part people) {
        this.people = people;
    }

    public boolean isAbsentHaveLeft() {
        return absentHaveLeft;
    }

    public void setAbsentHaveLeft(boolean absentHaveLeft) {
        this.absentHaveLeft = absentHaveLeft;
    }
}
