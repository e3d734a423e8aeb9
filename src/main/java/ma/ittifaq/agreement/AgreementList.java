package ma.ittifaq.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final String FROM =
            " from Agreement a join Employee e on e.id = a.employee join OrgUnit u on u.id = a.unit where ";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    private record Where(String condition, Map<String, Object> parameters) {}

    /** The lines behind the cursor, at most {@code limit}. */
    public AgreementPage page(AgreementFilter filter, Optional<Cursor> after, int limit, Actor actor) {
        Where where = where(filter, actor);
        String behind = after.isPresent()
                ? " and (a.changedAt < :at or a.changedAt = :at and a.id < :id)"
                : "";
        TypedQuery<AgreementLine> query = entities.createQuery(
                """
                select new ma.ittifaq.agreement.AgreementLine(a.id, a.version, a.reference, a.kind, a.state,
                    a.employee, e.name, a.unit, u.nameAr, u.nameFr, a.startsOn, a.endsOn, a.changedAt)
                """
                        + FROM + where.condition() + behind + " order by a.changedAt desc, a.id desc",
                AgreementLine.class);
        where.parameters().forEach(query::setParameter);
        after.ifPresent(c -> query.setParameter("at", c.changedAt()).setParameter("id", c.id()));
        List<AgreementLine> lines = query.setMaxResults(limit + 1).getResultList();
        return lines.size() <= limit
                ? new AgreementPage(lines, Optional.empty())
                : new AgreementPage(lines.subList(0, limit), Optional.of(Cursor.behind(lines.get(limit - 1))));
    }

    /** How many there are, {@link #MOST_COUNTED} + 1 standing for more. */
    public int count(AgreementFilter filter, Actor actor) {
        Where where = where(filter, actor);
        TypedQuery<Integer> query = entities.createQuery("select 1" + FROM + where.condition(), Integer.class);
        where.parameters().forEach(query::setParameter);
        return query.setMaxResults(MOST_COUNTED + 1).getResultList().size();
    }

    private Where where(AgreementFilter filter, Actor actor) {
        OrgChart chart = directory.chart();
        Sight sight = Sight.of(actor.person(), chart);
        List<String> conditions = new ArrayList<>(List.of(sight.condition()));
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        if (filter.mine()) {
            conditions.add("a.employee = :mine");
            parameters.put("mine", actor.person());
        }
        if (!filter.states().isEmpty()) {
            conditions.add("a.state in :states");
            parameters.put("states", filter.states());
        }
        filter.unit().ifPresent(unit -> {
            conditions.add("a.unit in :below");
            parameters.put("below", chart.below(unit));
        });
        words(filter.text(), conditions, parameters);
        return new Where(String.join(" and ", conditions), parameters);
    }

    private static void words(String text, List<String> conditions, Map<String, Object> parameters) {
        String reference = text.strip();
        String[] words = Fold.fold(text).split(" ");
        if (words[0].isEmpty()) {
            return;
        }
        List<String> each = new ArrayList<>();
        for (int i = 0; i < words.length && i < 8; i++) {
            each.add("e.searchText like :word" + i);
            parameters.put("word" + i, "%" + words[i] + "%");
        }
        conditions.add("(a.reference = :reference or " + String.join(" and ", each) + ")");
        parameters.put("reference", reference);
    }
}
