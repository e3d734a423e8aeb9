package ma.ittifaq.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.agreement.Reading;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.course.Course;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.review.Reviewing;

/** Where a wish of pages or API is handed to the boundary that can fulfil it. */
@ApplicationScoped
public class Desk {

    @Inject
    private Moving moving;

    @Inject
    private Drafting drafting;

    @Inject
    private Reviewing reviewing;

    @Inject
    private Course course;

    /** Makes any move that a person can make, but for signing, which asks for the password again. */
    public Move move(UUID id, Action action, MoveDetails details, Optional<Long> seen, Actor actor) {
        return switch (action) {
            case SUBMIT, ACCEPT, DECLINE, WITHDRAW -> drafting.move(id, action, details, seen, actor);
            case RETURN, REFUSE, APPROVE, ENDORSE -> reviewing.decide(id, action, details, seen, actor);
            case SUSPEND, RESUME, GIVE_NOTICE, CANCEL_NOTICE, RESCIND, END_AT_ONCE, REASSIGN ->
                course.move(id, action, details, seen, actor);
            default -> throw new RuleBroken.IllegalMove("move.not_here", action);
        };
    }

    /** What the person may do with it now. */
    @Transactional
    public List<PossibleMove> possible(UUID id, Actor actor) {
        return read(id, actor, agreement -> moving.possible(agreement, actor));
    }

    /** Shows the whole of an agreement to somebody who may see it; for others it does not exist. */
    @Transactional
    public <T> T read(UUID id, Actor actor, Function<Agreement, T> view) {
        return view.apply(moving.require(id, actor));
    }

    /** Shows an agreement as far as its reader may see it; the view is told how far that is. */
    @Transactional
    public <T> T consult(UUID id, Actor actor, BiFunction<Agreement, Reading, T> view) {
        Reading reading = moving.reading(id, actor);
        if (reading == Reading.NOTHING) {
            throw new RuleBroken.NotVisible();
        }
        return view.apply(moving.require(id, Actor.SYSTEM), reading);
    }
}
