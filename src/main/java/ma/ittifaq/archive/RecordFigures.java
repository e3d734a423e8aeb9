package ma.ittifaq.archive;

/** What is kept of figures of the days on which something was done with a record. */
public final class RecordFigures {

    /** They are counted again, because moves of that day come or go; of the agreement {@code :id}, while its moves are there. */
    public static final String FORGET = "delete from figures_day where exists (select 1 from agreement_move m"
            + " where m.agreement_id = :id and m.made_at >= begins_at and m.made_at < ends_at)";

    private RecordFigures() {}
}
