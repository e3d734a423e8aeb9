package ma.ittifaq.regulation;

/** What is typed must fit where it is kept; the limits are those of the columns. */
final class Fit {
    static final int TITLE = 300;
    static final int SUBJECT = 500;
    static final int LONG = 1000;
    static final int TEXT = 4000;
    static final int NUMBER = 60;

    private Fit() {}

    static void require(ClauseText clause) {
        require(clause.code(), clause.title(), TITLE);
        require(clause.code(), clause.purpose(), LONG);
        require(clause.code(), clause.text(), TEXT);
    }

    static void require(LegalReference reference) {
        require(reference.key(), Bilingual.same(reference.number()), NUMBER);
        require(reference.key(), reference.issuer(), TITLE);
        require(reference.key(), reference.subject(), SUBJECT);
        require(reference.key(), reference.citation(), LONG);
        require(reference.key(), reference.provenance(), LONG);
    }

    private static void require(String code, Bilingual text, int most) {
        if (text.ar().length() > most || text.fr().length() > most) {
            throw RegulationRefusal.tooLong(code, most);
        }
        if (text.ar().indexOf(0) >= 0 || text.fr().indexOf(0) >= 0) {
            throw RegulationRefusal.character(code);
        }
    }
}
