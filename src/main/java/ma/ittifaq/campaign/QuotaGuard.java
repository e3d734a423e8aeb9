package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Moved;

/** Refuses to grant more than the quota in the very transaction of the approval, whoever approves and wherever. */
@ApplicationScoped
class QuotaGuard {

    @Inject
    private Campaigns campaigns;

    void on(@Observes Moved moved) {
        if (moved.move().action() == Action.APPROVE) {
            campaigns.byAgreement(moved.agreement().id()).ifPresent(asked -> require(asked, moved.agreement()));
        }
    }

    private void require(Invitation asked, Agreement agreement) {
        PhaseUnit quota = campaigns.lock(asked.quota());
        List<Campaigns.Weekly> granted = campaigns.granted(quota.id(), agreement.id());
        if (granted.size() >= quota.people()) {
            throw CampaignRefused.conflict("quota.people", quota.people());
        }
        Optional<DayOfWeek> full = agreement.terms().week().telework().stream()
                .filter(day -> Effects.on(day, granted) >= quota.perDay())
                .findFirst();
        full.ifPresent(day -> {
            throw CampaignRefused.conflict("quota.day", day, quota.perDay());
        });
    }
}
