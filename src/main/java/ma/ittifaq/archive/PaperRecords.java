package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.archive.ArchiveRecord.Place;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.regulation.Bilingual;

/** Makes records of agreements that were signed on paper before us. */
@ApplicationScoped
public class PaperRecords {
    @PersistenceContext
    EntityManager entities;

    @Inject
    Directory directory;

    @Inject
    WordIndex index;

    @Inject
    Clock clock;

    /**
     * What the list says of a paper.
     *
     * @param reference empty when it has none
     * @param unit code of a unit of the directory
     * @param texts numbers of the legal texts it cites, separated by commas
     */
    public record PaperAgreement(
            String reference, String ppr, Bilingual name, String unit, LocalDate start, LocalDate end, String texts) {}

    public UUID file(PaperAgreement paper) {
        OrgUnit unit = directory.findUnitByCode(paper.unit()).orElseThrow();
        List<String> codes = directory.chart().upwards(unit.id()).stream()
                .map(u -> directory.findUnit(u.id()).orElseThrow().code())
                .collect(Collectors.toList());
        Collections.reverse(codes);
        Place place = new Place(
                unit.code(), new Bilingual(unit.nameAr(), unit.nameFr()), "/" + String.join("/", codes) + "/");
        ArchiveRecord kept = new ArchiveRecord(
                paper,
                place,
                clock.instant(),
                paper.end().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        entities.persist(kept);
        index.write(kept);
        return kept.agreement();
    }
}
