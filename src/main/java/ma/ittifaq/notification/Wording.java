package ma.ittifaq.notification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;

/**
 * A message in the reader's language.
 *
 * @param what the sentence that says what happened to whose agreement
 * @param who by whom, and in whose place
 * @param next what is to come and by when, and in whose place the reader would act; empty where nothing is
 */
public record Wording(String what, String who, String next) {

    private static final String BUNDLE = "notification";

    public static Wording of(MessageLine line, UUID reader, Locale locale) {
        if (line.isNotice()) {
            return notice(line, locale);
        }
        if (line.isReminder()) {
            return reminder(line, reader, locale);
        }
        String whose = line.employee().equals(reader) ? "what.mine." : "what.";
        return new Wording(
                say(locale, whose + event(line), name(line.employeeName(), locale)),
                who(line, locale),
                line.turn() ? turn(line, locale) : coming(line, locale));
    }

    private static Wording notice(MessageLine line, Locale locale) {
        String key = "notice." + line.topic();
        return new Wording(say(locale, key, line.subject(), line.due()), who(line, locale), say(locale, key + ".next"));
    }

    /** Of a step that waits, since when and until when; of all others, the day and what it means. */
    private static Wording reminder(MessageLine line, UUID reader, Locale locale) {
        String whose = line.employee().equals(reader) ? "remind.mine." : "remind.";
        LocalDate day = line.subject() == null ? line.due() : LocalDate.parse(line.subject());
        return new Wording(
                say(locale, whose + line.topic(), name(line.employeeName(), locale), day),
                who(line, locale),
                switch (line.topic()) {
                    case "STEP_WAITS" -> turn(line, locale);
                    case "STEP_ESCALATES" -> until(line, locale);
                    case "REQUEST_LAPSES" -> step(line, locale);
                    default -> say(locale, "remind." + line.topic() + ".next", line.due());
                });
    }

    /** Nobody has to open the file to know how urgent it is. */
    private static String until(MessageLine line, Locale locale) {
        String step = step(line, locale);
        return line.presentState() != line.state() || line.due() == null ? step : say(locale, "turn", step, line.due());
    }

    private static String step(MessageLine line, Locale locale) {
        return line.presentState() == line.state()
                ? say(locale, "remind.step", line.state())
                : say(locale, "turn.over");
    }

    /** The last signature is more than one signature. */
    private static String event(MessageLine line) {
        boolean last = line.action() == Action.SIGN && line.state() == AgreementState.SIGNED;
        return last ? "SIGNED" : line.action().name();
    }

    private static String who(MessageLine line, Locale locale) {
        if (line.actorName() == null) {
            return say(locale, "by.system");
        }
        String actor = name(line.actorName(), locale);
        return line.behalfName() == null
                ? say(locale, "by", actor)
                : say(locale, "by.place", actor, name(line.behalfName(), locale));
    }

    /** What waited and does no longer is said to be over: nobody looks for what another has done. */
    private static String turn(MessageLine line, Locale locale) {
        if (!line.stillWaits()) {
            return say(locale, "turn.over");
        }
        String waits = Messages.text(locale, "labels", "state.mine." + line.state());
        String until = line.due() == null ? waits : say(locale, "turn", waits, line.due());
        return line.placeName() == null ? until : say(locale, "turn.place", until, name(line.placeName(), locale));
    }

    private static String coming(MessageLine line, Locale locale) {
        return line.due() == null ? "" : say(locale, "coming." + line.state(), line.due());
    }

    private static String name(PersonName name, Locale locale) {
        return Locales.isRightToLeft(locale) ? name.ar() : name.fr();
    }

    private static String say(Locale locale, String key, Object... arguments) {
        return Messages.text(locale, BUNDLE, key, arguments);
    }
}
