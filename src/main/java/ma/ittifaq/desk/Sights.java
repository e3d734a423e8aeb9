package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Purpose;
import ma.ittifaq.agreement.SensitiveField;
import ma.ittifaq.audit.Line;
import ma.ittifaq.audit.Place;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Dates;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.regulation.Bilingual;

/** Tells lines of the journal to the person whom they concern, in both languages. */
@ApplicationScoped
public class Sights {

    @Inject
    private Directory directory;

    /**
     * A line.
     *
     * @param code of the kind
     * @param who did it; in both scripts
     * @param what was done, and at which fields
     * @param purpose what for; empty where there is none
     * @param where the network address; empty for the system's own work
     */
    public record Sight(
            Place place, Instant at, String code, Bilingual who, Bilingual what, Bilingual purpose, String where) {

        /** When, who, what and what for, for a table. */
        List<Bilingual> cells() {
            Bilingual when = new Bilingual(moment(at, Locales.ARABIC), moment(at, Locales.FRENCH));
            return List.of(when, who, new Bilingual(joined(what.ar(), purpose.ar()), joined(what.fr(), purpose.fr())));
        }

        private static String moment(Instant at, Locale locale) {
            return Dates.instant(at, locale).replaceAll("[\\u2066-\\u2069]", "");
        }

        private static String joined(String what, String purpose) {
            return purpose.isEmpty() ? what : what + " – " + purpose;
        }
    }

    List<Sight> of(Collection<Line> lines) {
        Map<UUID, Employee> people = directory.findAll(
                lines.stream().flatMap(line -> line.actor().stream()).collect(Collectors.toSet()));
        return lines.stream().map(line -> of(line, people)).toList();
    }

    private static Sight of(Line line, Map<UUID, Employee> people) {
        Bilingual who = line.actor()
                .flatMap(id -> Optional.ofNullable(people.get(id)))
                .map(e -> new Bilingual(e.name().ar(), e.name().fr()))
                .orElseGet(() -> PersonalWords.of("web_journal", line.actor().isPresent() ? "unknown" : "system"));
        return new Sight(
                line.place(),
                line.at(),
                line.kind(),
                who,
                said(locale -> what(line, locale)),
                said(locale -> line.purpose().map(code -> purpose(code, locale)).orElse("")),
                line.where().orElse(""));
    }

    private static String what(Line line, Locale locale) {
        String kind = Messages.text(locale, "web_journal", "kind." + line.kind());
        return "privacy.looked".equals(line.kind()) ? kind + " : " + fields(line.subject(), locale) : kind;
    }

    private static String fields(String codes, Locale locale) {
        String comma = Messages.text(locale, "web", "comma") + " ";
        return Stream.of(codes.split(" "))
                .flatMap(code -> Stream.of(SensitiveField.values())
                        .filter(field -> field.name().equals(code)))
                .map(field -> Messages.label(locale, field))
                .collect(Collectors.joining(comma));
    }

    private static String purpose(String code, Locale locale) {
        return Stream.of(Purpose.values())
                .filter(purpose -> purpose.name().equals(code))
                .map(purpose -> Messages.label(locale, purpose))
                .findFirst()
                .orElse(code);
    }

    private static Bilingual said(Function<Locale, String> text) {
        return new Bilingual(text.apply(Locales.ARABIC), text.apply(Locales.FRENCH));
    }
}
