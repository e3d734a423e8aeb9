package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import ma.ittifaq.platform.Settings;

/** The legal texts of the edition in force, in order of rank; those that bind our kind of administration are cited. */
@ApplicationScoped
public class LegalReferences {
    private final ClauseSets sets;
    private final AdministrationKind administration;

    /** Those delivered with the product, for a State administration. */
    public LegalReferences() {
        this(new ClauseSets(), AdministrationKind.STATE);
    }

    @Inject
    LegalReferences(ClauseSets sets, Settings settings) {
        this(sets, AdministrationKind.valueOf(settings.administrationKind()));
    }

    public LegalReferences(ClauseSets sets, AdministrationKind administration) {
        this.sets = sets;
        this.administration = administration;
    }

    public List<LegalReference> all(LocalDate day) {
        return sets.on(day).references();
    }

    /** The visas an act made on that day prints, in order of rank. */
    public List<LegalReference> visas(LocalDate day) {
        return visas(sets.on(day), day);
    }

    /** The same by the edition that an agreement keeps. */
    public List<LegalReference> visas(ClauseSet edition, LocalDate day) {
        return edition.references().stream()
                .filter(reference -> reference.printed() && reference.inForceOn(day))
                .filter(reference -> reference.binds().contains(administration))
                .toList();
    }

    /** The visas of a one-page decision about an agreement: the statute, the hours, the telework circular. */
    public List<LegalReference> decisionVisas(LocalDate day) {
        return visas(day).stream().filter(LegalReference::decisions).toList();
    }

    public Optional<LegalReference> find(String key, LocalDate day) {
        return all(day).stream()
                .filter(reference -> reference.key().equals(key))
                .findFirst();
    }

    public LegalReference require(String key, LocalDate day) {
        return find(key, day).orElseThrow(() -> new NoSuchElementException("No legal reference " + key));
    }
}
