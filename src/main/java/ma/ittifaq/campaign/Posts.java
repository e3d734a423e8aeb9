package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Fact;

/** Boundary: HR officers classify the posts of the units that they look after. */
@ApplicationScoped
@Transactional
public class Posts {

    static final int LONGEST_NOTE = 500;

    @Inject
    private PostClasses classes;

    @Inject
    private Directory directory;

    @Inject
    private Event<Fact> facts;

    @Inject
    private Clock clock;

    /** Every post that somebody holds, by unit, then by title. */
    public List<PostLine> all(Actor actor) {
        Set<UUID> units = reach(actor);
        Map<UUID, OrgUnit> named =
                directory.units().stream().collect(Collectors.toMap(OrgUnit::id, Function.identity()));
        Map<UUID, PostClass> known = classes.of(units);
        return classes.held(units).stream()
                .map(post -> line(post, named.get(post.unit()), known))
                .sorted(Comparator.comparing(PostLine::unit, OrgUnit.HIGHEST_FIRST))
                .toList();
    }

    public PostLine require(UUID id, Actor actor) {
        return all(actor).stream()
                .filter(post -> post.id().equals(id))
                .findFirst()
                .orElseThrow(CampaignRefused::unknown);
    }

    private static PostLine line(PostClasses.Held post, OrgUnit unit, Map<UUID, PostClass> known) {
        UUID id = PostClass.idOf(post.unit(), post.titleFr());
        Suitability suitability =
                Optional.ofNullable(known.get(id)).map(PostClass::suitability).orElse(Suitability.NONE);
        return new PostLine(id, unit, post.titleAr(), post.titleFr(), (int) post.people(), suitability);
    }

    /**
     * Says which criteria the post does not meet; none when it suits telework.
     *
     * @param seen the version that the officer saw, -1 when the post was not classified; not asked for when empty
     */
    public void classify(UUID id, Set<Criterion> unmet, String note, Optional<Long> seen, Actor actor) {
        PostLine post = require(id, actor);
        if (seen.filter(version -> version != post.suitability().version()).isPresent()) {
            throw CampaignRefused.stale();
        }
        classify(post, unmet, said(note), actor);
        classes.flush();
    }

    /** Whether it changed anything. */
    boolean classify(PostLine post, Set<Criterion> unmet, String note, Actor actor) {
        PostClass kept = classes.find(post.id()).orElse(null);
        if (kept != null && kept.says(unmet, note)) {
            return false;
        }
        if (kept == null) {
            kept = new PostClass(post.unit().id(), post.titleFr());
            kept.classify(unmet, note, actor.person(), clock.instant());
            classes.add(kept);
        } else {
            kept.classify(unmet, note, actor.person(), clock.instant());
        }
        facts.fire(new Fact(
                "campaign.post_classified",
                post.id().toString(),
                Optional.of(actor.person()),
                Map.of(
                        "unit", post.unit().code(),
                        "post", post.titleFr(),
                        "unmet", new CriteriaText().convertToDatabaseColumn(unmet))));
        return true;
    }

    static String said(String note) {
        String said = note == null || note.isBlank() ? null : note.strip();
        if (said != null && said.length() > LONGEST_NOTE) {
            throw CampaignRefused.invalid("note", LONGEST_NOTE);
        }
        return said;
    }

    /** The units of whose posts the actor decides; for others there are none. */
    public Set<UUID> reach(Actor actor) {
        var chart = directory.chart();
        if (!Operation.CLASSIFY_POSTS.isFor(actor, chart)) {
            throw CampaignRefused.unknown();
        }
        return chart.under(actor.person(), Role.HR_OFFICER);
    }
}
