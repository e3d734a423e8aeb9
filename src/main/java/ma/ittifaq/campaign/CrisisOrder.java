package ma.ittifaq.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts chosen units on telework from a day, by one act, until another act brings them back. It stands beside agreements and
 * touches none. Prepared, it can be changed; given, it can only be ended.
 */
@Entity
@Table(name = "crisis_order")
public class CrisisOrder {

    /** Where it stands; read from its facts. */
    public enum State {
        PREPARED,
        GIVEN,
        ENDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CrisisMode mode;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "grounds_ar")
    private String groundsAr;

    @Column(name = "grounds_fr")
    private String groundsFr;

    @ElementCollection
    @CollectionTable(name = "crisis_order_unit", joinColumns = @JoinColumn(name = "order_id"))
    @Column(name = "unit_id")
    private Set<UUID> units = new HashSet<>();

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    private String reference;

    @Column(name = "act_id")
    private UUID act;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    @Column(name = "notices_job")
    private UUID noticesJob;

    @Column(name = "return_on")
    private LocalDate returnOn;

    @Column(name = "return_act_id")
    private UUID returnAct;

    @Column(name = "return_job")
    private UUID returnJob;

    @Column(name = "returned_by")
    private UUID returnedBy;

    protected CrisisOrder() {}

    CrisisOrder(UUID officer, Instant now) {
        this.id = UUID.randomUUID();
        this.preparedBy = officer;
        this.preparedAt = now;
    }

    void prepare(CrisisRequest asked) {
        mode = asked.mode();
        startsOn = asked.startsOn();
        groundsAr = asked.groundsAr();
        groundsFr = asked.groundsFr();
        units.clear();
        units.addAll(asked.units());
    }

    void give(UUID authority, LocalDate day, UUID paper, String number) {
        givenBy = authority;
        givenOn = day;
        act = paper;
        reference = number;
    }

    void notify(UUID job) {
        noticesJob = job;
    }

    void end(UUID authority, LocalDate day, UUID paper, UUID job) {
        returnedBy = authority;
        returnOn = day;
        returnAct = paper;
        returnJob = job;
    }

    /** Notices that could not be made are made by another job. */
    void again(boolean back, UUID job) {
        if (back) {
            returnJob = job;
        } else {
            noticesJob = job;
        }
    }

    public State state() {
        if (returnAct != null) {
            return State.ENDED;
        }
        return act == null ? State.PREPARED : State.GIVEN;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public CrisisMode mode() {
        return mode;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public String groundsAr() {
        return groundsAr;
    }

    public String groundsFr() {
        return groundsFr;
    }

    public Set<UUID> units() {
        return Set.copyOf(units);
    }

    public Instant preparedAt() {
        return preparedAt;
    }

    /** Empty until it is given. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    public Optional<UUID> act() {
        return Optional.ofNullable(act);
    }

    Optional<UUID> givenBy() {
        return Optional.ofNullable(givenBy);
    }

    public Optional<LocalDate> givenOn() {
        return Optional.ofNullable(givenOn);
    }

    Optional<UUID> noticesJob() {
        return Optional.ofNullable(noticesJob);
    }

    /** The day on which everybody is back. */
    public Optional<LocalDate> returnOn() {
        return Optional.ofNullable(returnOn);
    }

    public Optional<UUID> returnAct() {
        return Optional.ofNullable(returnAct);
    }

    Optional<UUID> returnJob() {
        return Optional.ofNullable(returnJob);
    }

    Optional<UUID> returnedBy() {
        return Optional.ofNullable(returnedBy);
    }
}
