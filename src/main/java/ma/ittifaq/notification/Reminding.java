package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.calendar.Calendars;
import ma.ittifaq.directory.ActingHead;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.regulation.Policies;

/** Reminds people, of each occasion in a transaction of its own and once. On days that are not worked it reminds nobody. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Reminding {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Occasions occasions;

    @Inject
    private Renewals renewals;

    @Inject
    private Milestones milestones;

    @Inject
    private Reminded reminded;

    @Inject
    private Directory directory;

    @Inject
    private Calendars calendars;

    @Inject
    private Policies policies;

    @Inject
    private Event<InboxChanged> changed;

    @Inject
    private Event<Notice> notices;

    @Inject
    private Clock clock;

    /** What is due today by the policy in force, at most {@link Occasions#AT_ONCE} of each kind. */
    public List<Occasion> due(ReminderKind kind) {
        LocalDate today = LocalDate.now(clock);
        var calendar = calendars.current();
        return calendar.isWorking(today)
                ? occasions.of(kind, policies.inForce(today).reminders(), calendar)
                : List.of();
    }

    /** Tells the people whom it concerns, unless it has changed since it was found. */
    public void remind(Occasion occasion) {
        entities.persist(new Reminder(occasion, clock.instant()));
        switch (occasion.kind()) {
            case DELEGATION_ENDS -> delegation(occasion, entities.find(Delegation.class, occasion.subject()));
            case ACTING_ENDS -> acting(occasion, entities.find(ActingHead.class, occasion.subject()));
            default -> agreement(occasion);
        }
    }

    private void delegation(Occasion occasion, Delegation ends) {
        notices.fire(new Notice(
                Set.of(ends.holder(), ends.deputy()),
                occasion.kind().name(),
                ends.reference(),
                occasion.day(),
                ends.id()));
    }

    /** Whoever acts, and human resources of the unit, who fill the post or prolong. */
    private void acting(Occasion occasion, ActingHead ends) {
        Set<UUID> people = new HashSet<>(Set.of(ends.person()));
        directory.chart().officers(Role.HR_OFFICER, ends.person(), ends.unit(), Delegation.Scope.REVIEW).stream()
                .filter(officer -> officer.onBehalfOf().isEmpty())
                .forEach(officer -> people.add(officer.person()));
        notices.fire(new Notice(people, occasion.kind().name(), ends.reference(), occasion.day()));
    }

    private void agreement(Occasion occasion) {
        Agreement agreement = entities.find(Agreement.class, occasion.subject());
        if (occasion.kind().states().contains(agreement.state())) {
            due(occasion, agreement).ifPresent(due -> tell(occasion, agreement, due));
            if (occasion.kind() == ReminderKind.POINT_DUE) {
                milestones.pointDue(agreement.id(), occasion.day().plusDays(Milestone.rhythm(agreement)));
            }
        }
    }

    /** The day that the message names; empty where there is nothing to tell. */
    private Optional<LocalDate> due(Occasion occasion, Agreement agreement) {
        return switch (occasion.kind()) {
            case STEP_WAITS, STEP_ESCALATES ->
                Optional.of(agreement.terms().period().start());
            case RENEWAL_CLOSES -> renewals.last(agreement);
            case EQUIPMENT_RETURNS -> {
                int days = policies.inForce(LocalDate.now(clock)).reminders().returnDays();
                yield Optional.of(calendars.current().after(occasion.day(), days));
            }
            default -> Optional.of(occasion.day());
        };
    }

    private void tell(Occasion occasion, Agreement agreement, LocalDate due) {
        Instant now = clock.instant();
        Map<UUID, Optional<UUID>> people = reminded.of(occasion.kind(), agreement);
        people.forEach((person, place) ->
                entities.persist(new Message(person, agreement, occasion, due, now).inPlaceOf(place)));
        if (!people.isEmpty()) {
            changed.fire(new InboxChanged(Set.copyOf(people.keySet())));
        }
    }
}
