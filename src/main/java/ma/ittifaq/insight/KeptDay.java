package ma.ittifaq.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was done on a day that is over, counted once. */
@Entity
@Table(name = "figures_day")
class KeptDay {

    @Id
    @Column(name = "counted_day")
    private LocalDate day;

    @Column(name = "begins_at")
    private Instant begins;

    @Column(name = "ends_at")
    private Instant ends;

    private int moves;

    private byte[] tallies;

    protected KeptDay() {}

    /** @param ends the first moment of the next day */
    KeptDay(LocalDate day, Instant begins, Instant ends, List<Tally> counted) {
        this.day = day;
        this.begins = begins;
        this.ends = ends;
        this.moves = Tally.moves(counted);
        this.tallies = Tally.write(counted);
    }
}
