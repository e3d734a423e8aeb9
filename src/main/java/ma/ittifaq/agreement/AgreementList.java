package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.platform.Fold;

/** Lists of agreements: what the reader may see and asked for, filtered and ordered by the database. */
@ApplicationScoped
public class AgreementList {

    /** Beyond it a list only says "more than". */
    public static final int MOST_COUNTED = 10_000;

    private static final int MOST_WORDS = 8;

    @Inject
    private AgreementLines lines;

    @Inject
    private Directory directory;

    /** The newest lines behind the cursor, at most {@code limit}. */
    public AgreementPage page(AgreementFilter filter, Optional<Cursor> after, int limit, Actor actor) {
        return page(filter, AgreementOrder.NEWEST, after, limit, actor);
    }

    /**
     * The lines on the far side of the cursor, at most {@code limit}, in the order asked for; the first ones without a
     * cursor, or when it is a place in another order.
     */
    public AgreementPage page(
            AgreementFilter filter, AgreementOrder order, Optional<Cursor> from, int limit, Actor actor) {
        Optional<Cursor> place = from.filter(c -> c.order().equals(order));
        AgreementOrder direction = place.map(Cursor::direction).orElse(order);
        Condition beyond = place.map(direction::after).orElse(Condition.ALWAYS);
        List<AgreementLine> found = lines.select(condition(filter, actor).and(beyond), direction.clause())
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = found.size() > limit;
        if (place.filter(Cursor::before).isEmpty()) {
            return page(more ? found.subList(0, limit) : found, order, place.isPresent(), more);
        }
        return more
                ? page(found.subList(0, limit).reversed(), order, true, true)
                : page(filter, order, Optional.empty(), limit, actor);
    }

    private static AgreementPage page(List<AgreementLine> shown, AgreementOrder order, boolean before, boolean behind) {
        return new AgreementPage(
                shown,
                shown.stream().findFirst().filter(line -> before).map(line -> Cursor.before(line, order)),
                shown.reversed().stream().findFirst().filter(line -> behind).map(line -> Cursor.behind(line, order)));
    }

    /** How many there are, {@link #MOST_COUNTED} + 1 standing for more. */
    public int count(AgreementFilter filter, Actor actor) {
        return lines.count(condition(filter, actor), MOST_COUNTED);
    }

    private Condition condition(AgreementFilter filter, Actor actor) {
        OrgChart chart = directory.chart();
        List<Condition> wanted = new ArrayList<>();
        wanted.add(Sight.of(actor.person(), chart));
        if (filter.mine()) {
            wanted.add(Condition.of("a.employee = ?", actor.person()));
        }
        if (!filter.states().isEmpty()) {
            wanted.add(Condition.of("a.state in ?", filter.states()));
        }
        filter.unit()
                .map(chart::below)
                .ifPresent(below -> wanted.add(below.isEmpty() ? Condition.NEVER : Condition.of("a.unit in ?", below)));
        if (!filter.text().isBlank()) {
            wanted.add(matching(filter.text()));
        }
        return Condition.all(wanted);
    }

    /** Every word in the employee's name or PPR, or the text in the reference. */
    private static Condition matching(String text) {
        List<Condition> words = Fold.fold(text)
                .lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .limit(MOST_WORDS)
                .map(word -> Condition.of("e.searchText like ?", "%" + word + "%"))
                .toList();
        String reference = text.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        Condition referenced = Condition.of("upper(a.reference) like ? escape '!'", "%" + reference + "%");
        return words.isEmpty() ? referenced : Condition.any(List.of(Condition.all(words), referenced));
    }
}
