package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The agreement that an amendment or a renewal follows, as far as the follower must know it.
 *
 * @param employee whose it is
 * @param state where it stands
 * @param period its days, ending early where that is known
 * @param renewals how many renewals led to it, itself included
 */
record Followed(UUID employee, AgreementState state, Period period, int renewals) {

    private static final Set<AgreementState> IN_FORCE = EnumSet.range(AgreementState.ACTIVE, AgreementState.ENDING);
    private static final Set<AgreementState> RENEWABLE = EnumSet.of(AgreementState.ACTIVE, AgreementState.SUSPENDED);
    private static final Set<AgreementState> RENEWED = EnumSet.of(
            AgreementState.ACTIVE, AgreementState.SUSPENDED, AgreementState.EXPIRED, AgreementState.SUPERSEDED);

    static Followed of(Agreement agreement, Function<UUID, Agreement> find) {
        Period whole = agreement.terms().period();
        LocalDate end = agreement.outlook().endsEarlyOn().orElse(whole.end());
        return new Followed(
                agreement.employee(),
                agreement.state(),
                end.isBefore(whole.start()) ? whole : new Period(whole.start(), end),
                renewals(agreement, find));
    }

    private static int renewals(Agreement agreement, Function<UUID, Agreement> find) {
        int own = agreement.kind() == Kind.RENEWAL ? 1 : 0;
        return own
                + agreement.predecessor().map(find).map(p -> renewals(p, find)).orElse(0);
    }

    /** Refuses a creation that names no predecessor where it must, or one where it may not. */
    static void requireNamed(Kind kind, Optional<UUID> predecessor) {
        if (kind == Kind.INITIAL && predecessor.isPresent()) {
            throw new RuleBroken.TermsInvalid(Finding.of("predecessor", "agreement.predecessor.not_wanted"));
        }
        if (kind != Kind.INITIAL && predecessor.isEmpty()) {
            throw new RuleBroken.TermsInvalid(Finding.of("predecessor", "agreement.predecessor.required"));
        }
    }

    /** Refuses when it is another employee's, or no agreement of this kind can be asked for after it. */
    void requireOpenTo(Kind kind, UUID follower) {
        if (!employee.equals(follower)) {
            throw new RuleBroken.TermsInvalid(Finding.of("predecessor", "agreement.predecessor.not_theirs"));
        }
        requireIn(kind == Kind.RENEWAL ? RENEWABLE : IN_FORCE);
    }

    /** Refuses when it has ended in a way that leaves nothing to amend or to renew. */
    void requireStillOpenTo(Kind kind) {
        requireIn(kind == Kind.RENEWAL ? RENEWED : IN_FORCE);
    }

    private void requireIn(Set<AgreementState> states) {
        if (!states.contains(state)) {
            throw new RuleBroken.IllegalMove("agreement.predecessor.not_in_force", state);
        }
    }

    /** The dates and the number of renewals; asked for in time means at the first submission. */
    void check(Agreement follower, Context context, Findings findings) {
        requireOpenTo(follower.kind(), follower.employee());
        Period asked = follower.terms().period();
        if (follower.kind() == Kind.RENEWAL) {
            renewal(follower, asked, context, findings);
        } else if (asked.isComplete()
                && (asked.start().isBefore(period.start()) || asked.end().isAfter(period.end()))) {
            findings.add("period", "terms.period.outside_predecessor", period.start(), period.end());
        }
    }

    private void renewal(Agreement follower, Period asked, Context context, Findings findings) {
        var limits = context.policy().limits();
        LocalDate next = period.end().plusDays(1);
        if (asked.start() != null && !asked.start().equals(next)) {
            findings.add("period.start", "terms.period.not_after_predecessor", next);
        }
        LocalDate latest = period.end().minusDays(limits.renewalWindowDays());
        if (follower.submissions().isEmpty() && context.today().isAfter(latest)) {
            findings.add("period.start", "terms.renewal.too_late", latest, limits.renewalWindowDays());
        }
        if (renewals >= limits.renewals()) {
            findings.add("predecessor", "terms.renewal.too_many", limits.renewals());
        }
    }
}
