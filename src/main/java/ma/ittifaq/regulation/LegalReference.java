package ma.ittifaq.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A legal text agreements cite. The number has one logical form ({@code 3/2020}), whatever direction it is read in; the
 * citation is what an act prints, without its opening word: every agreement when {@code printed}, decisions about one
 * when {@code decisions}.
 */
public record LegalReference(
        String key,
        String number,
        Kind kind,
        Bilingual issuer,
        LocalDate date,
        Bilingual subject,
        Bilingual citation,
        Optional<LocalDate> repealed,
        boolean printed,
        boolean decisions,
        String provenance) {

    public enum Kind {
        DAHIR,
        LAW,
        DECREE,
        ORDER,
        CIRCULAR,
        NOTE
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(date) && repealed.map(day::isBefore).orElse(true);
    }
}
