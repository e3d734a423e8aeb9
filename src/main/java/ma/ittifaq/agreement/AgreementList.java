package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.ChartShown;
import ma.ittifaq.directory.OrgChart;

/** Lists of agreements: what the reader may see and asked for, filtered and ordered by the database. */
@ApplicationScoped
public class AgreementList {

    /** Beyond it a list only says "more than". */
    public static final int MOST_COUNTED = 500;

    @Inject
    private AgreementLines lines;

    @Inject
    private ChartShown shown;

    /** The newest lines behind the cursor, at most {@code limit}. */
    public AgreementPage page(AgreementFilter filter, Optional<Cursor> after, int limit, Actor actor) {
        return find(filter, actor).page(AgreementOrder.NEWEST, after, limit);
    }

    /** What the reader may see and asked for. */
    public AgreementSelection find(AgreementFilter filter, Actor actor) {
        return find(filter, actor, MOST_COUNTED);
    }

    /** Lines of agreements that somebody has kept by their ids; that they were the reader's to see was asked then. */
    public Map<UUID, AgreementLine> kept(Collection<UUID> ids) {
        return lines.select(Condition.among(List.copyOf(ids)), AgreementOrder.NEWEST.clause(), ids.size() + 1).stream()
                .collect(Collectors.toMap(AgreementLine::id, Function.identity()));
    }

    /** Lines of those of these that the reader may see. */
    public Map<UUID, AgreementLine> visible(Collection<UUID> ids, Actor actor) {
        Condition named = Condition.among(List.copyOf(ids));
        List<Condition> sights = Sight.of(actor.person(), shown.chart()).stream()
                .map(sight -> sight.and(named))
                .toList();
        return lines.few(sights, ids.size()).map(this::kept).orElse(Map.of());
    }

    /**
     * No index answers what a person may see, which is one of several things, but each of them has its own: they are
     * looked up one by one. Where that finds few, the page is sorted from these; where it would find many, the index of
     * the order is walked, and comes upon a page of them soon.
     */
    AgreementSelection find(AgreementFilter filter, Actor actor, int most) {
        OrgChart chart = shown.chart();
        Condition asked = Condition.all(asked(filter, actor, chart));
        if (!filter.text().isBlank()) {
            asked = asked.and(matching(filter.text(), most));
        }
        List<Condition> sights = new ArrayList<>();
        for (Condition sight : Sight.of(actor.person(), chart)) {
            sights.add(sight.and(asked));
        }
        Condition any = Condition.any(sights);
        return lines.few(sights, most)
                .map(ids -> new AgreementSelection(lines, Condition.among(ids), ids.size()))
                .orElseGet(() -> new AgreementSelection(lines, any, most + 1));
    }

    private static List<Condition> asked(AgreementFilter filter, Actor actor, OrgChart chart) {
        List<Condition> wanted = new ArrayList<>();
        if (filter.mine()) {
            wanted.add(Condition.of("a.employee = ?", actor.person()));
        }
        if (!filter.states().isEmpty()) {
            wanted.add(Condition.of("a.state in ?", filter.states()));
        }
        if (!filter.editions().isEmpty()) {
            wanted.add(Condition.of("a.pins.clauseSet in ?", filter.editions()));
        }
        filter.unit()
                .map(chart::below)
                .ifPresent(below -> wanted.add(below.isEmpty() ? Condition.NEVER : Condition.of("a.unit in ?", below)));
        return wanted;
    }

    private Condition matching(String text, int most) {
        List<Condition> ways = Wording.of(text);
        return lines.few(ways, most).map(Condition::among).orElseGet(() -> Condition.any(ways));
    }
}
