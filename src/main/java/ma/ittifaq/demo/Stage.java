package ma.ittifaq.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.course.Course;
import ma.ittifaq.course.DueWork;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.notification.Inbox;
import ma.ittifaq.review.Reviewing;
import ma.ittifaq.signing.Signing;

/** Plays scenes through the boundaries that pages and API use. */
@ApplicationScoped
class Stage {

    private static final String OPINION = "رأي بالموافقة / Avis favorable";

    @Inject
    private Cast cast;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Signing signing;

    @Inject
    private Course course;

    @Inject
    private DueWork dueWork;

    @Inject
    private Inbox inbox;

    @Inject
    private Clock clock;

    private final Map<Integer, UUID> agreements = new HashMap<>();
    private final DemoTerms terms = new DemoTerms();

    void play(Scene scene, Period period, LocalDate today) {
        Story story = scene.story();
        switch (scene.step()) {
            case CREATE -> create(story, period);
            case SUBMIT -> draft(story, Action.SUBMIT, MoveDetails.NONE, cast.actor(story, Party.INITIATOR));
            case ACCEPT -> draft(story, Action.ACCEPT, MoveDetails.NONE, cast.actor(story, Party.EMPLOYEE));
            case APPROVE -> decide(story, Action.APPROVE, MoveDetails.note(OPINION), cast.actor(story, Party.MANAGER));
            case ENDORSE_HR, ENDORSE_SECURITY ->
                decide(
                        story,
                        Action.ENDORSE,
                        MoveDetails.NONE,
                        cast.actor(story, scene.step().who()));
            case SIGN_EMPLOYEE, SIGN_MANAGER, SIGN_AUTHORITY ->
                sign(story, cast.actor(story, scene.step().who()));
            case END -> end(story, story.end().orElseThrow(), today);
        }
    }

    private void create(Story story, Period period) {
        Employee employee = cast.employee(story);
        UUID id = drafting.create(
                employee.id(),
                story.kind(),
                story.follows().map(agreements::get),
                terms.of(story, employee, cast.unitOf(employee), period),
                cast.actor(story, Party.INITIATOR));
        agreements.put(story.id(), id);
    }

    private void end(Story story, Story.End end, LocalDate today) {
        Actor actor = cast.actor(story, end.who());
        switch (end.action()) {
            case WITHDRAW, DECLINE -> draft(story, end.action(), end.details(today), actor);
            case RETURN, REFUSE -> decide(story, end.action(), end.details(today), actor);
            default ->
                course.move(agreements.get(story.id()), end.action(), end.details(today), Optional.empty(), actor);
        }
    }

    private void draft(Story story, Action action, MoveDetails details, Actor actor) {
        drafting.move(agreements.get(story.id()), action, details, Optional.empty(), actor);
    }

    private void decide(Story story, Action action, MoveDetails details, Actor actor) {
        reviewing.decide(agreements.get(story.id()), action, details, Optional.empty(), actor);
    }

    private void sign(Story story, Actor actor) {
        signing.sign(agreements.get(story.id()), actor, IdentityProof.byPassword(actor.person(), clock.instant()));
    }

    /** Everybody has read what they were told until then, as people do. */
    void readMessages(Instant until) {
        cast.everybody().forEach(person -> inbox.readAll(person, until));
    }

    /** What the schedule of the application does after midnight. */
    void turnTheDay() {
        dueWork.workOff();
    }
}
