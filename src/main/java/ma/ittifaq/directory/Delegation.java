package ma.ittifaq.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An act of delegation: the deputy acts in the holder's place, visibly, within a scope and between two dates. */
@Entity
@Table(name = "delegation")
public class Delegation {

    /** What the deputy may do in the holder's place. */
    public enum Scope implements Errand {
        REVIEW,
        SIGN,
        BOTH;

        public boolean covers(Scope wanted) {
            return this == BOTH || this == wanted;
        }

        @Override
        public Scope scope() {
            return this;
        }

        @Override
        public Optional<Matter> matter() {
            return Optional.empty();
        }
    }

    /** Where an act of delegation stands on a day. */
    public enum Standing {
        COMING,
        ACTIVE,
        ENDED,
        REVOKED;

        static Standing of(LocalDate first, LocalDate last, boolean takenBack, LocalDate day) {
            if (takenBack) {
                return REVOKED;
            }
            return day.isBefore(first) ? COMING : day.isAfter(last) ? ENDED : ACTIVE;
        }

        public boolean isOpen() {
            return this == COMING || this == ACTIVE;
        }
    }

    @Id
    private UUID id;

    private String reference;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "deputy_id")
    private UUID deputy;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "unit_id")
    private UUID unit;

    private String matters;

    private String posts;

    @Column(name = "granted_at")
    private Instant grantedAt;

    private String proof;

    @Column(name = "act_id")
    private UUID paper;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revoked_by")
    private UUID revokedBy;

    protected Delegation() {}

    public Delegation(String reference, UUID holder, UUID deputy, Scope scope, LocalDate startsOn, LocalDate endsOn) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.holder = holder;
        this.deputy = deputy;
        this.scope = scope;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public UUID holder() {
        return holder;
    }

    public UUID deputy() {
        return deputy;
    }

    public Scope scope() {
        return scope;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** The unit in which, and below which, the deputy acts; wherever the holder does when there is none. */
    public Optional<UUID> unit() {
        return Optional.ofNullable(unit);
    }

    /** The kinds of act that it covers. */
    public Set<Matter> matters() {
        return matters == null
                ? Matter.all()
                : Stream.of(matters.split(",")).map(Matter::valueOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Confines it to these kinds of act; none named is all of them. */
    Delegation about(Set<Matter> named) {
        boolean whole = named.isEmpty() || named.size() == Matter.values().length;
        this.matters = whole ? null : named.stream().sorted().map(Matter::name).collect(Collectors.joining(","));
        return this;
    }

    /** The posts that the holder had when signing it; none noted when it was entered otherwise. */
    Optional<Set<Held>> posts() {
        return Optional.ofNullable(posts).map(Held::read);
    }

    /** Confines it to the posts that the holder has now. */
    Delegation standingIn(Set<Held> held) {
        this.posts = Held.text(held);
        return this;
    }

    /** Confines it to a unit and what is below. */
    Delegation within(UUID unitId) {
        this.unit = unitId;
        return this;
    }

    /** The holder has proved who they are: the act is theirs. */
    Delegation granted(IdentityProof confirmation) {
        this.grantedAt = confirmation.at();
        this.proof = confirmation.method();
        return this;
    }

    /** The act by which it is printed and sealed. */
    public void putOnPaper(UUID act) {
        this.paper = act;
    }

    /** That act; none for a delegation from before there was one. */
    public Optional<UUID> paper() {
        return Optional.ofNullable(paper);
    }

    /** Taken back, by the holder or by HR: it is worth nothing from this moment. */
    void revoke(UUID by, Instant now) {
        this.revokedBy = by;
        this.revokedAt = now;
    }

    public Standing standing(LocalDate day) {
        return Standing.of(startsOn, endsOn, revokedAt != null, day);
    }

    public boolean activeOn(LocalDate day) {
        return standing(day) == Standing.ACTIVE;
    }
}
