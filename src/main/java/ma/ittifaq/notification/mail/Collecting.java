package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.notification.Mailbag;

/** Puts messages into mails when it is the person's time. May be called at any time, again: a message is in one mail. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Collecting {

    static final int AT_ONCE = 200;

    /** When a digest is made, in the administration's zone. */
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    /** What nobody read within a month is not news any more: an installation that begins to send mail writes of none. */
    private static final Duration NEWS = Duration.ofDays(31);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Mailbag bag;

    @Inject
    private MailChoices choices;

    @Inject
    private Calendars calendars;

    @Inject
    private Clock clock;

    /** The next people behind this id for whom something waits. */
    public List<UUID> after(UUID person) {
        return bag.waiting(clock.instant().minus(NEWS), person, LocalDate.now(clock), AT_ONCE);
    }

    /** Makes the person's mail if it is their time; answers whether one was made. */
    public boolean collect(UUID person) {
        MailChoice choice = choices.of(person);
        Instant now = clock.instant();
        Rhythm rhythm = choices.rhythm(choice);
        boolean all = isTime(rhythm, choice.last().orElse(Instant.EPOCH));
        if (!all && !(rhythm == Rhythm.TURNS && bag.holdsTurn(person, now.minus(NEWS)))) {
            return false;
        }
        Mail mail = new Mail(person, now);
        entities.persist(mail);
        entities.flush();
        bag.put(mail.id(), person, now.minus(NEWS), !all);
        if (all) {
            choice.got(now);
        }
        return true;
    }

    private boolean isTime(Rhythm rhythm, Instant last) {
        LocalDate today = LocalDate.now(clock);
        return switch (rhythm) {
            case AT_ONCE -> true;
            case TURNS, DAILY -> isMorningPassed(today, last);
            case WEEKLY ->
                isMorningPassed(today, last)
                        && last.isBefore(morning(today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
            case NEVER -> false;
        };
    }

    private boolean isMorningPassed(LocalDate today, Instant last) {
        Instant morning = morning(today);
        return !clock.instant().isBefore(morning)
                && last.isBefore(morning)
                && calendars.current().isWorking(today);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(clock.getZone()).toInstant();
    }
}
