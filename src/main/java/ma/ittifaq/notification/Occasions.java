package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.calendar.WorkCalendar;
import ma.ittifaq.regulation.PolicyReminders;

/** Finds what people are to be reminded of today and were not yet. Each kind is one statement over an index of days. */
@ApplicationScoped
class Occasions {

    static final int AT_ONCE = 200;

    /** DESIGN section 4: people are warned seven days before a request lapses. */
    private static final int LAPSE_AHEAD = 7;

    /** What ended longer ago is history: an installation that begins to remind does not write of years past. */
    private static final int LOOK_BACK = 30;

    private static final String STEPS = """
        select a.id, m.at, m.sequence from Agreement a join Move m on m.agreement = a
        where a.state in :states and m.at < :until
          and m.sequence = (select max(n.sequence) from Move n where n.agreement = a)
          and not exists (select r.id from Reminder r
            where r.kind = :kind and r.subject = a.id and r.sequence = m.sequence)
        order by m.at, a.id
        """;

    private static final String DAYS = """
        select a.id, %1$s from Agreement a %2$s
        where a.state in :states and %1$s between :from and :until
          and not exists (select r.id from Reminder r where r.kind = :kind and r.subject = a.id and r.occasion = %1$s)
        order by %1$s, a.id
        """;

    private static final String LAST_DAY = "coalesce(a.outlook.endsEarlyOn, a.endsOn)";
    private static final String MILESTONE = "join Milestone s on s.agreement = a.id";

    /** What another agreement of the employee goes on with is not given back. */
    private static final String GIVEN_BACK =
            MILESTONE + " and s.equipped = true and s.returnedOn is null and a.startsOn <= " + LAST_DAY
                    + " and not exists (select o.id from Agreement o where o.employee = a.employee and o.state in"
                    + " (ma.ittifaq.agreement.AgreementState.SIGNED, ma.ittifaq.agreement.AgreementState.ACTIVE,"
                    + " ma.ittifaq.agreement.AgreementState.SUSPENDED, ma.ittifaq.agreement.AgreementState.ENDING))";

    private static final String DELEGATIONS = """
        select d.id, d.endsOn from Delegation d
        where d.revokedAt is null and d.endsOn between :from and :until and d.startsOn < :from
          and not exists (select r.id from Reminder r where r.kind = :kind and r.subject = d.id)
        order by d.endsOn, d.id
        """;

    /** Where the post has a holder again it is over already. */
    private static final String ACTING = """
        select d.id, d.endsOn from ActingHead d join OrgUnit u on u.id = d.unit
        where d.endedAt is null and u.head is null and d.endsOn between :from and :until and d.startsOn < :from
          and not exists (select r.id from Reminder r where r.kind = :kind and r.subject = d.id)
        order by d.endsOn, d.id
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Renewals renewals;

    @Inject
    private Clock clock;

    List<Occasion> of(ReminderKind kind, PolicyReminders days, WorkCalendar calendar) {
        LocalDate today = LocalDate.now(clock);
        LocalDate ahead = calendar.after(today, days.aheadDays());
        return switch (kind) {
            case STEP_WAITS -> steps(kind, days.stepDays(), calendar, today);
            case STEP_ESCALATES -> steps(kind, days.escalationDays(), calendar, today);
            case REQUEST_LAPSES -> days(kind, "a.startsOn", "", today, today.plusDays(LAPSE_AHEAD));
            case TRIAL_ENDS -> ahead(kind, days, "s.trialEnds", MILESTONE, today, ahead);
            case RENEWAL_CLOSES -> days.aheadDays() == 0 ? List.of() : renewals.closing(today, ahead);
            case AGREEMENT_ENDS -> ahead(kind, days, "a.endsOn", "", today, ahead);
            case NOTICE_ENDS -> ahead(kind, days, "a.outlook.endsEarlyOn", "", today, ahead);
            case EQUIPMENT_RETURNS -> returns(kind, days, today);
            case EQUIPMENT_LATE -> late(kind, days, calendar, today);
            case POINT_DUE -> days(kind, "s.pointDue", MILESTONE, today.minusDays(LOOK_BACK), today);
            case DELEGATION_ENDS -> standIns(kind, DELEGATIONS, days, calendar, today);
            case ACTING_ENDS -> standIns(kind, ACTING, days, calendar, today);
        };
    }

    private List<Occasion> steps(ReminderKind kind, int waited, WorkCalendar calendar, LocalDate today) {
        if (waited == 0) {
            return List.of();
        }
        // So many working days lie after the day on which it began to wait, up to today.
        LocalDate until = calendar.after(calendar.before(today, waited), 1);
        return entities.createQuery(STEPS, Object[].class)
                .setParameter("states", kind.states())
                .setParameter("until", until.atStartOfDay(clock.getZone()).toInstant())
                .setParameter("kind", kind)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> new Occasion(
                        kind, (UUID) row[0], LocalDate.ofInstant((Instant) row[1], clock.getZone()), (int) row[2]))
                .toList();
    }

    private List<Occasion> ahead(
            ReminderKind kind, PolicyReminders days, String day, String joined, LocalDate today, LocalDate until) {
        return days.aheadDays() == 0 ? List.of() : days(kind, day, joined, today, until);
    }

    private List<Occasion> returns(ReminderKind kind, PolicyReminders days, LocalDate today) {
        return days.returnDays() == 0 ? List.of() : days(kind, LAST_DAY, GIVEN_BACK, today.minusDays(LOOK_BACK), today);
    }

    /** More working days lie after the last one than there were to give it back. */
    private List<Occasion> late(ReminderKind kind, PolicyReminders days, WorkCalendar calendar, LocalDate today) {
        LocalDate until = calendar.before(today, days.returnDays()).minusDays(1);
        return days.returnDays() == 0 ? List.of() : days(kind, LAST_DAY, GIVEN_BACK, until.minusDays(LOOK_BACK), until);
    }

    private List<Occasion> days(ReminderKind kind, String day, String joined, LocalDate from, LocalDate until) {
        return found(
                kind,
                entities.createQuery(DAYS.formatted(day, joined), Object[].class)
                        .setParameter("states", kind.states())
                        .setParameter("from", from)
                        .setParameter("until", until));
    }

    /** One that began within the same days is too short to be reminded of. */
    private List<Occasion> standIns(
            ReminderKind kind, String query, PolicyReminders days, WorkCalendar calendar, LocalDate today) {
        return days.delegationDays() == 0
                ? List.of()
                : found(
                        kind,
                        entities.createQuery(query, Object[].class)
                                .setParameter("from", today)
                                .setParameter("until", calendar.after(today, days.delegationDays())));
    }

    private static List<Occasion> found(ReminderKind kind, TypedQuery<Object[]> query) {
        return query.setParameter("kind", kind)
                .setMaxResults(AT_ONCE)
                .getResultStream()
                .map(row -> new Occasion(kind, (UUID) row[0], (LocalDate) row[1], 0))
                .toList();
    }
}
