package ma.ittifaq.campaign;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An order as it is prepared.
 *
 * @param units with those below
 */
public record CrisisRequest(CrisisMode mode, LocalDate startsOn, String groundsAr, String groundsFr, Set<UUID> units) {

    static final int LONGEST = 1000;

    public CrisisRequest {
        groundsAr = groundsAr == null ? "" : groundsAr.strip();
        groundsFr = groundsFr == null ? "" : groundsFr.strip();
        units = Set.copyOf(units);
    }

    void requireSound(LocalDate today) {
        if (mode == null) {
            throw CampaignRefused.invalid("crisis_mode");
        }
        if (startsOn == null || startsOn.isBefore(today) || startsOn.isAfter(today.plusYears(1))) {
            throw CampaignRefused.invalid("crisis_start", today, today.plusYears(1));
        }
        if (groundsAr.isEmpty()
                || groundsFr.isEmpty()
                || groundsAr.length() > LONGEST
                || groundsFr.length() > LONGEST) {
            throw CampaignRefused.invalid("crisis_grounds", LONGEST);
        }
        if (units.isEmpty()) {
            throw CampaignRefused.invalid("crisis_units");
        }
    }
}
