package ma.ittifaq.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A periodic point between employee and superior (clause CL-10): what came out of the tasks, and what is to come, in two
 * lines. It is never changed.
 */
@Entity
@Table(name = "periodic_point")
public class Point {

    private static final Set<AgreementState> HELD_IN = EnumSet.of(AgreementState.ACTIVE, AgreementState.ENDING);

    @Id
    private UUID id;

    @Column(name = "agreement_id", updatable = false)
    private UUID agreement;

    @Column(name = "held_on", updatable = false)
    private LocalDate held;

    @Column(updatable = false)
    private String result;

    @Column(name = "next_step", updatable = false)
    private String next;

    @Column(name = "noted_by", updatable = false)
    private UUID by;

    @Column(name = "behalf_id", updatable = false)
    private UUID behalf;

    @Column(name = "noted_at", updatable = false)
    private Instant at;

    protected Point() {}

    /** Refuses what is no day of the agreement up to today, and lines that are empty or cannot be read. */
    Point(Agreement of, LocalDate held, String result, String next, Acting acting, Instant now, LocalDate today) {
        LocalDate start = of.terms().period().start();
        if (held == null || held.isBefore(start) || held.isAfter(today)) {
            throw refused("held", "point.held", start, today);
        }
        this.id = UUID.randomUUID();
        this.agreement = of.id();
        this.held = held;
        this.result = line("result", result);
        this.next = line("next", next);
        this.by = acting.actor().person();
        this.behalf = party(acting).flatMap(acting::onBehalfOf).orElse(null);
        this.at = now;
    }

    private static String line(String field, String text) {
        if (text == null || text.isBlank()) {
            throw refused(field, "point." + field);
        }
        TextCheck.finding(field, text, TextCheck.MEDIUM).ifPresent(finding -> {
            throw new RuleBroken.DetailsInvalid(finding);
        });
        return text.strip();
    }

    private static RuleBroken refused(String field, String key, Object... arguments) {
        return new RuleBroken.DetailsInvalid(Finding.of(field, key, arguments));
    }

    /** Whether points are held on it as it stands, and by whoever acts: the employee, or the superior or their deputy. */
    static boolean mayNote(Agreement agreement, Acting acting) {
        return HELD_IN.contains(agreement.state()) && party(acting).isPresent();
    }

    private static Optional<Party> party(Acting acting) {
        return Set.of(Party.EMPLOYEE, Party.MANAGER).stream()
                .filter(acting.parties()::contains)
                .findFirst();
    }

    public UUID agreement() {
        return agreement;
    }

    public LocalDate held() {
        return held;
    }

    public String result() {
        return result;
    }

    public String next() {
        return next;
    }

    public UUID by() {
        return by;
    }

    public Optional<UUID> behalf() {
        return Optional.ofNullable(behalf);
    }
}
