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

    /** The lines behind the cursor in the order of the last change, newest first, at most {@code limit}. */
    public AgreementPage page(AgreementFilter filter, Optional<Cursor> after, int limit, Actor actor) {
        Condition behind = after.map(c -> Condition.of(
                        "a.changedAt < ? or a.changedAt = ? and a.id < ?", c.changedAt(), c.changedAt(), c.id()))
                .orElse(Condition.ALWAYS);
        List<AgreementLine> found = lines.select(
                        condition(filter, actor).and(behind), AgreementSort.CHANGED.order(true))
                .setMaxResults(limit + 1)
                .getResultList();
        return found.size() <= limit
                ? new AgreementPage(found, Optional.empty())
                : new AgreementPage(found.subList(0, limit), Optional.of(Cursor.behind(found.get(limit - 1))));
    }

    /** Lines {@code first} to {@code first + size} in an order of the table, within those that are counted. */
    public List<AgreementLine> slice(
            AgreementFilter filter, AgreementSort sort, boolean descending, int first, int size, Actor actor) {
        return lines.select(condition(filter, actor), sort.order(descending))
                .setFirstResult(Math.clamp(first, 0, MOST_COUNTED))
                .setMaxResults(Math.clamp(size, 0, MOST_COUNTED))
                .getResultList();
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
