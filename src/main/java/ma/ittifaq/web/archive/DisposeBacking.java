package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.disposal.DisposalDesk;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the page that proposes a list of what a search finds and the schedule lets go. */
@Named
@RequestScoped
public class DisposeBacking {

    @Inject
    private DisposalDesk desk;

    @Inject
    private AskedRecords records;

    @Inject
    private Viewer viewer;

    private String note;

    @PostConstruct
    void read() {
        records.read(Kept.ELIMINABLE);
    }

    public void propose() {
        UUID list = desk.propose(records.question(), note, viewer.actor());
        Faces.redirect("/archive/disposals/" + list + "?done=proposed");
    }

    public Asked getAsked() {
        return records.asked();
    }

    public int getFound() {
        return records.found();
    }

    public String getCount() {
        return records.count();
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
