package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import ma.ittifaq.platform.Settings;

/** Papers of no agreement: each gets its number and its code, is printed, and waits for the seal. */
@ApplicationScoped
class Issuing {
    @Inject
    ReferenceCounter counter;

    @Inject
    Parts parts;

    @Inject
    Acts acts;

    @Inject
    Settings settings;

    @Inject
    Event<ActIssued> issued;

    @Inject
    Clock clock;

    /** What stands on every paper, given before it is printed. */
    record Heading(String reference, Letterhead letterhead, LocalDate day, Verification verification, Instant at) {}

    /**
     * In the transaction of the fact that the paper tells.
     *
     * @param unit in whose name it is issued
     * @param printing makes its bytes (PDF)
     */
    Act issue(Act.Kind kind, UUID unit, Function<Heading, byte[]> printing) {
        LocalDate today = LocalDate.now(clock);
        String reference = counter.next(parts.issuer(unit), today.getYear());
        String code = VerificationCode.fresh();
        Act act = acts.add(null, kind, reference, code, printing.apply(heading(reference, code, unit, today)));
        issued.fire(new ActIssued(act.id()));
        return act;
    }

    /** What stands on a paper that was issued, for those that lean on it. */
    Heading of(Act act, UUID unit) {
        return heading(act.reference(), act.code(), unit, LocalDate.ofInstant(act.createdAt(), clock.getZone()));
    }

    private Heading heading(String reference, String code, UUID unit, LocalDate day) {
        return new Heading(
                reference,
                parts.letterhead(unit),
                day,
                new Verification(code, settings.publicUrl() + "/verify/" + code),
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }
}
