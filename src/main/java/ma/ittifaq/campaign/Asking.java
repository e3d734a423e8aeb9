package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Drafting;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Period;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.directory.Actor;

/** Boundary: whoever is invited asks, by a draft of their own that the invitation is tied to. */
@ApplicationScoped
@Transactional
public class Asking {

    @Inject
    private Campaigns campaigns;

    @Inject
    private Drafting drafting;

    @Inject
    private Moving moving;

    @Inject
    private Clock clock;

    /**
     * An invitation as its person sees it.
     *
     * @param state of the agreement by which they ask; empty before they do
     * @param open whether they may still ask
     */
    public record Line(
            Invitation invitation, Phase phase, Campaign campaign, Optional<AgreementState> state, boolean open) {}

    public List<Line> of(Actor actor) {
        LocalDate today = LocalDate.now(clock);
        return campaigns.of(actor.person()).stream()
                .map(invitation -> {
                    Phase phase = campaigns.phase(invitation.phase()).orElseThrow();
                    return new Line(
                            invitation,
                            phase,
                            campaigns.find(phase.campaign()).orElseThrow(),
                            state(invitation),
                            !phase.askedUntil().isBefore(today));
                })
                .toList();
    }

    private Optional<AgreementState> state(Invitation invitation) {
        return invitation.agreement().map(id -> moving.require(id, Actor.SYSTEM).state());
    }

    /** The draft by which the person asks: a new one with the days of the phase, or the one that is open already. */
    public UUID ask(UUID id, Actor actor) {
        Invitation invitation = campaigns
                .invitation(id)
                .filter(i -> i.person().equals(actor.person()))
                .orElseThrow(CampaignRefused::unknown);
        if (state(invitation).filter(AgreementState::isOpen).isPresent()) {
            return invitation.agreement().orElseThrow();
        }
        Phase phase = campaigns.phase(invitation.phase()).orElseThrow();
        if (phase.askedUntil().isBefore(LocalDate.now(clock))) {
            throw CampaignRefused.conflict("phase.over");
        }
        Period days = new Period(phase.startsOn(), phase.endsOn());
        Terms terms = new Terms(null, null, days, null, null, null, null, null, null, null);
        UUID draft = drafting.create(actor.person(), Kind.INITIAL, Optional.empty(), terms, actor);
        invitation.ask(draft);
        return draft;
    }
}
