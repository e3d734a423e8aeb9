package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Notice;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;

/** Tells one person after the other that they may ask for telework, and until when. */
@ApplicationScoped
public class Inviting implements JobKind {

    static final String NAME = "campaign.invitations";

    @Inject
    private Campaigns campaigns;

    @Inject
    private Event<Notice> notices;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void one(UUID id, Job job) {
        Invitation invitation = campaigns.invitation(id).orElseThrow(CampaignRefused::unknown);
        Phase phase = campaigns.phase(invitation.phase()).orElseThrow(CampaignRefused::unknown);
        Campaign campaign = campaigns.find(phase.campaign()).orElseThrow(CampaignRefused::unknown);
        // Both names: the sentence is made when it is read, in a language that is not known here.
        String name = campaign.nameAr() + " – " + campaign.nameFr();
        notices.fire(
                new Notice(Set.of(invitation.person()), "CAMPAIGN_INVITED", name, phase.askedUntil(), invitation.id()));
    }
}
