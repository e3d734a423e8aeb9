package ma.ittifaq.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Equipment;
import ma.ittifaq.agreement.Task;
import ma.ittifaq.agreement.Window;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.review.Change;
import ma.ittifaq.web.Words;

/** Differences between two submissions, in words. */
@Named
@RequestScoped
public class Differences {

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    public String label(Change change) {
        return Messages.find(viewer.getLocale(), "web", "field." + change.field())
                .or(() -> Messages.find(
                        viewer.getLocale(), "web", "field." + change.field().split("\\.")[0]))
                .orElse(change.field());
    }

    public String before(Change change) {
        return words(change.before());
    }

    public String after(Change change) {
        return words(change.after());
    }

    private String words(Optional<Object> value) {
        return value.map(this::word).orElse("—");
    }

    private String word(Object value) {
        return switch (value) {
            case LocalDate day -> words.day(day);
            case LocalTime time -> time.toString();
            case DayOfWeek day -> words.label(day);
            case Enum<?> constant -> words.label(constant);
            case Boolean flag -> words.say(flag ? "yes" : "no");
            case Window window -> words.hours(window.from(), window.to());
            case Task task -> joined(task.title(), task.deliverable(), task.indicator());
            case Equipment piece -> joined(piece.label(), piece.inventoryNumber(), piece.condition());
            case Collection<?> many ->
                many.stream().map(this::word).collect(Collectors.joining(words.say("comma") + " "));
            default -> value.toString();
        };
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(p -> p != null && !p.isBlank()).collect(Collectors.joining(" – "));
    }
}
