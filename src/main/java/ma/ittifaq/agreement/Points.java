package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.platform.Fact;

/** Boundary of periodic points: whoever may read all of an agreement reads them, employee and superior note them. */
@ApplicationScoped
@Transactional
public class Points {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Moving moving;

    @Inject
    private ChartShown shown;

    @Inject
    private Event<PointNoted> noted;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /**
     * The points of an agreement before somebody who may read all of it.
     *
     * @param held the last first
     * @param open whether they may note one now
     */
    public record Standing(List<Point> held, boolean open) {}

    public Standing of(UUID agreement, Actor actor) {
        Moving.Standing standing = moving.standing(agreement, actor, shown.chart());
        List<Point> held = entities.createQuery(
                        "select p from Point p where p.agreement = :agreement order by p.held desc, p.at desc",
                        Point.class)
                .setParameter("agreement", agreement)
                .setMaxResults(MOST)
                .getResultList();
        return new Standing(held, Point.mayNote(standing.agreement(), standing.acting()));
    }

    /**
     * Notes what was said.
     *
     * @param held when, a day of the agreement
     * @param result of tasks and deliverables, at most {@value TextCheck#MEDIUM} characters
     * @param next what is to come, as long
     */
    public UUID note(UUID agreement, LocalDate held, String result, String next, Actor actor) {
        Agreement of = moving.require(agreement, actor);
        Acting acting = moving.acting(of, actor);
        if (!Point.mayNote(of, acting)) {
            throw new RuleBroken.IllegalMove("point.not_here", of.state());
        }
        Point point = new Point(of, held, result, next, acting, clock.instant(), LocalDate.now(clock));
        entities.persist(point);
        LocalDate due = held.plusDays(of.terms().conditions().followUpDays());
        noted.fire(new PointNoted(agreement, held, actor.person(), due));
        facts.fire(new Fact(
                        "agreement.point_noted",
                        agreement.toString(),
                        Optional.of(actor.person()),
                        Map.of("held", held.toString()))
                .concerning(of.employee())
                .ofAgreement(agreement)
                .inPlaceOf(acting.onBehalfOf(Party.MANAGER), acting.actingIn(Party.MANAGER)));
        return agreement;
    }
}
