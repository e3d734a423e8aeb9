package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.regulation.Bilingual;

/** Boundary: prints what somebody may already read; nothing of it is kept. */
@ApplicationScoped
@Transactional
public class Reports {

    @Inject
    Parts parts;

    @Inject
    Letterheads letterheads;

    @Inject
    Clock clock;

    /** Chapters under the letterhead of the administration, as PDF. */
    public byte[] print(Bilingual title, List<Handbook.Chapter> chapters) {
        return Press.printable(() -> new Handbook(title, letterheads.of(List.of()), chapters, now()).render());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * The report as PDF (PDF/A-3a, PDF/UA-1), in the languages of acts.
     *
     * @param unit whose letterhead it has
     */
    public byte[] print(Bilingual title, UUID unit, List<Bilingual> facts, List<Report.Part> tables, Bilingual note) {
        return Press.printable(() -> ReportDocument.render(new Report(
                title,
                parts.letterhead(unit),
                facts,
                tables,
                note,
                clock.instant().truncatedTo(ChronoUnit.SECONDS))));
    }
}
