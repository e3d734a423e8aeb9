package ma.ittifaq.web.team;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.team.Absence;
import ma.ittifaq.team.AbsenceImport;
import ma.ittifaq.team.AbsenceReport;
import ma.ittifaq.web.Constants;

/** Hands of the page on which HR brings absences in a file. */
@Named
@RequestScoped
public class AbsenceImportBacking {

    @Inject
    private AbsenceImport absences;

    @Inject
    private Viewer viewer;

    private Part file;
    private String ppr;
    private String kind = Absence.Kind.LEAVE.name();
    private AbsenceReport report;

    @PostConstruct
    void open() {
        absences.require(viewer.actor());
    }

    /** A calendar by its ending; anything else is read as a table. */
    public void bring() throws IOException {
        if (file == null || file.getSize() == 0) {
            return;
        }
        byte[] bytes = bytes();
        boolean calendar = String.valueOf(file.getSubmittedFileName())
                .toLowerCase(Locale.ROOT)
                .endsWith(".ics");
        report = calendar
                ? absences.calendar(bytes, ppr, chosen(), viewer.actor())
                : absences.csv(bytes, viewer.actor());
    }

    private byte[] bytes() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(AbsenceImport.LARGEST + 1);
        }
    }

    private Absence.Kind chosen() {
        return Constants.of(Absence.Kind.class, kind).orElse(null);
    }

    /** Null before a file was brought. */
    public AbsenceReport getReport() {
        return report;
    }

    public List<Absence.Kind> getKinds() {
        return List.of(Absence.Kind.values());
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getPpr() {
        return ppr;
    }

    public void setPpr(String ppr) {
        this.ppr = ppr;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
