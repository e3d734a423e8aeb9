package ma.ittifaq.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A phase as it is asked for. */
public record PhaseRequest(LocalDate askedUntil, LocalDate startsOn, LocalDate endsOn, List<Quota> quotas) {

    private static final int MOST = 100_000;

    /**
     * What a unit, with those below that have none of their own, gets.
     *
     * @param people who may be granted telework in all
     * @param perDay who may telework on one day of the week
     */
    public record Quota(UUID unit, int people, int perDay) {}

    public PhaseRequest {
        quotas = List.copyOf(quotas);
    }

    void requireSound(LocalDate today) {
        if (askedUntil == null || askedUntil.isBefore(today)) {
            throw CampaignRefused.invalid("phase.until", today);
        }
        if (startsOn == null || endsOn == null || startsOn.isBefore(askedUntil) || endsOn.isBefore(startsOn)) {
            throw CampaignRefused.invalid("phase.days");
        }
        if (quotas.isEmpty()) {
            throw CampaignRefused.invalid("phase.quotas");
        }
        boolean sound = quotas.stream()
                .allMatch(q -> q.people() > 0 && q.people() <= MOST && q.perDay() > 0 && q.perDay() <= q.people());
        if (!sound) {
            throw CampaignRefused.invalid("phase.quota");
        }
    }
}
