package ma.ittifaq.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What is to come for an agreement in force: the day it resumes, the day it ends early, the notice that runs. */
@Embeddable
public class Outlook {

    static final Outlook CLEAR = new Outlook(null, null, null, null);

    @Column(name = "suspended_until")
    private LocalDate suspendedUntil;

    @Column(name = "ends_early_on")
    private LocalDate endsEarlyOn;

    @Column(name = "notice_giver_id")
    private UUID noticeGiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "notice_from")
    private AgreementState noticeFrom;

    protected Outlook() {}

    private Outlook(LocalDate suspendedUntil, LocalDate endsEarlyOn, UUID noticeGiver, AgreementState noticeFrom) {
        this.suspendedUntil = suspendedUntil;
        this.endsEarlyOn = endsEarlyOn;
        this.noticeGiver = noticeGiver;
        this.noticeFrom = noticeFrom;
    }

    /** The outlook once the move is made; a new value, this one stays. */
    Outlook after(Transition row, Acting acting, MoveDetails details, LocalDate today) {
        return switch (row.action()) {
            case SUSPEND -> new Outlook(details.until(), null, null, null);
            case RESUME -> CLEAR;
            case GIVE_NOTICE ->
                new Outlook(suspendedUntil, details.effective(), acting.actor().person(), row.from());
            case CANCEL_NOTICE -> new Outlook(suspendedUntil, null, null, null);
            case END_AT_ONCE, RESCIND, SUPERSEDE -> new Outlook(suspendedUntil, today, noticeGiver, noticeFrom);
            default -> this;
        };
    }

    /** The day a suspended agreement is in force again. */
    public Optional<LocalDate> suspendedUntil() {
        return Optional.ofNullable(suspendedUntil);
    }

    /** The day it ends before its term: by notice, at once, or because an amendment replaced it. */
    public Optional<LocalDate> endsEarlyOn() {
        return Optional.ofNullable(endsEarlyOn);
    }

    public Optional<UUID> noticeGiver() {
        return Optional.ofNullable(noticeGiver);
    }

    Optional<AgreementState> stateBeforeNotice() {
        return Optional.ofNullable(noticeFrom);
    }
}
