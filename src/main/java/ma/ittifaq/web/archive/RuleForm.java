package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.RetentionSchedule;
import ma.ittifaq.archive.retention.RuleTerms;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.archive.retention.Trigger;
import ma.ittifaq.identity.Viewer;
import org.omnifaces.util.Faces;

/** Hands of the form by which an archivist proposes a rule. */
@Named
@RequestScoped
public class RuleForm {

    /** Not a duration: the rule says what is wrong. */
    private static final int NONE = -1;

    @Inject
    private RetentionSchedule schedule;

    @Inject
    private Viewer viewer;

    private final Map<String, String> values = new HashMap<>();

    public void propose() {
        RuleTerms terms = new RuleTerms(
                chosen(Series.values(), "series"),
                chosen(Trigger.values(), "trigger"),
                months("current"),
                months("intermediate"),
                chosen(Fate.values(), "fate"),
                values.get("basis"));
        schedule.propose(terms, viewer.actor());
        Faces.redirect("/archive/retention?done=proposed");
    }

    private <T extends Enum<T>> T chosen(T[] constants, String name) {
        return Stream.of(constants)
                .filter(c -> c.name().equals(values.get(name)))
                .findFirst()
                .orElse(null);
    }

    private int months(String name) {
        String typed = values.get(name) == null ? "" : values.get(name).strip();
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : NONE;
    }

    public Series[] getSeries() {
        return Series.values();
    }

    public Trigger[] getTriggers() {
        return Trigger.values();
    }

    public Fate[] getFates() {
        return Fate.values();
    }

    public Map<String, String> getValues() {
        return values;
    }
}
