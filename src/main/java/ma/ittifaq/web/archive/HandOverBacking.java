package ma.ittifaq.web.archive;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import ma.ittifaq.archive.Question.Kept;
import ma.ittifaq.archive.transfer.Terms;
import ma.ittifaq.archive.transfer.TransferDesk;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.Bilingual;
import org.omnifaces.util.Faces;

/** Hands of the page that proposes to hand over what a search finds of the records that are kept for good. */
@Named
@RequestScoped
public class HandOverBacking {

    @Inject
    private TransferDesk desk;

    @Inject
    private AskedRecords records;

    @Inject
    private Viewer viewer;

    private final Map<String, String> values = new HashMap<>(Map.of(
            "ar",
            "أرشيف المغرب",
            "fr",
            "Archives du Maroc",
            "records",
            String.valueOf(Terms.RECORDS),
            "megabytes",
            String.valueOf(Terms.MEGABYTES)));

    @PostConstruct
    void read() {
        records.read(Kept.TRANSFERABLE);
    }

    public void propose() {
        Terms terms =
                Terms.of(new Bilingual(values.get("ar"), values.get("fr")), number("records"), number("megabytes"));
        UUID transfer = desk.propose(records.question(), terms, values.get("note"), viewer.actor());
        Faces.redirect("/archive/transfers/" + transfer + "?done=proposed");
    }

    /** What is no number is refused as one that is too small. */
    private long number(String field) {
        String typed = values.getOrDefault(field, "").strip();
        return typed.matches("\\d{1,9}") ? Long.parseLong(typed) : 0;
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

    public Map<String, String> getValues() {
        return values;
    }
}
