package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.web.Step;
import ma.ittifaq.web.Words;

/** What is to be corrected, in words: beside its field and in the summary. */
@Named
@RequestScoped
public class Findings {

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    /** Why the field of this path is not acceptable; empty when it is. */
    public String at(String path, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.field().equals(path))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    /** The same for a path or anything below it. */
    public String under(String path, List<Finding> findings) {
        return findings.stream()
                .filter(f -> f.field().startsWith(path))
                .findFirst()
                .map(this::text)
                .orElse("");
    }

    public String text(Finding finding) {
        Object[] arguments = finding.arguments().toArray();
        return Messages.find(viewer.getLocale(), "web", "refusal." + finding.key(), arguments)
                .orElseGet(() -> Messages.text(viewer.getLocale(), "refusals", finding.key(), arguments));
    }

    /** What the form calls the field. */
    public String label(Finding finding) {
        String path = finding.field().replaceAll("\\[\\d+]", "");
        return Messages.find(viewer.getLocale(), "web", "field." + path)
                .or(() -> Messages.find(viewer.getLocale(), "web", "field." + path.split("\\.")[0]))
                .orElse("");
    }

    public int section(Finding finding) {
        return Section.of(finding.field()).getNumber();
    }

    /** Id of the element of a path; dots and brackets have a meaning of their own in ids. */
    public String id(String path) {
        return path.replaceAll("[.\\[\\]]+", "-").replaceAll("-$", "");
    }

    public List<Step> steps(Section now) {
        return Arrays.stream(Section.values())
                .map(s -> new Step(
                        words.say("edit.section." + s),
                        s == now ? words.say("edit.step", s.getNumber(), Section.values().length) : "",
                        s.ordinal() < now.ordinal() ? "done" : s == now ? "now" : "next"))
                .toList();
    }

    public List<? extends Enum<?>> constants(String type) {
        return Stream.of(
                        ma.ittifaq.agreement.Grounds.Motive.class,
                        ma.ittifaq.agreement.Mode.Extent.class,
                        ma.ittifaq.agreement.Mode.Tenure.class,
                        ma.ittifaq.agreement.Mode.DayRule.class,
                        ma.ittifaq.agreement.Workplace.Place.class,
                        Reason.class)
                .filter(c -> c.getSimpleName().equals(type))
                .flatMap(c -> Stream.of(c.getEnumConstants()))
                .map(e -> (Enum<?>) e)
                .filter(e -> !(e instanceof Reason) || Reason.given().contains(e))
                .toList();
    }
}
