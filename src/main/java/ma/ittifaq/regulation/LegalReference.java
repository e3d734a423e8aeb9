package ma.ittifaq.regulation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A legal text agreements cite. The number has one logical form ({@code 3/2020}), whatever direction it is read in; the
 * citation is what an act prints, without its opening word: every agreement when {@code printed}, decisions about one
 * when {@code decisions}.
 *
 * @param issued its date; empty while it is not confirmed, and then no act prints one
 * @param validFrom the first day on which it can be cited
 * @param validTo the last day on which it is in force
 * @param binds the kinds of administration it binds
 * @param provenance where we know it from and what about it is not confirmed; shown to HR, never printed
 */
public record LegalReference(
        String key,
        String number,
        Kind kind,
        Bilingual issuer,
        Optional<LocalDate> issued,
        Bilingual subject,
        Bilingual citation,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Set<AdministrationKind> binds,
        boolean printed,
        boolean decisions,
        Bilingual provenance) {

    public enum Kind {
        DAHIR,
        LAW,
        DECREE,
        ORDER,
        CIRCULAR,
        NOTE
    }

    public LegalReference {
        binds = Set.copyOf(binds);
    }

    /** One that is still to be written. */
    static LegalReference empty(String key, LocalDate today) {
        Bilingual none = Bilingual.EMPTY;
        return new LegalReference(
                key,
                "",
                Kind.CIRCULAR,
                none,
                Optional.empty(),
                none,
                none,
                today,
                Optional.empty(),
                Set.of(),
                false,
                false,
                none);
    }

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return validTo.filter(day::isAfter).isPresent();
    }

    /** As acts print it. */
    LegalReference held() {
        return new LegalReference(
                key,
                number,
                kind,
                issuer.held(),
                issued,
                subject.held(),
                citation.held(),
                validFrom,
                validTo,
                binds,
                printed,
                decisions,
                provenance);
    }
}
