package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import ma.ittifaq.regulation.PrintCheck;

/** Tells the editors of clauses what the fonts of acts cannot print. */
@ApplicationScoped
class ClausePrinting implements PrintCheck {

    @Override
    public Optional<String> unprintable(String text) {
        return Printable.check(text).map(Printable::name);
    }
}
