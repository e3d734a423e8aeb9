package ma.ittifaq.agreement;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Holder;
import ma.ittifaq.directory.OrgChart;

/** The people behind the capacities on one agreement as it stands now: for whoever must tell them of it. */
public final class Audience {

    private final Agreement agreement;
    private final OrgChart chart;

    public Audience(Agreement agreement, OrgChart chart) {
        this.agreement = agreement;
        this.chart = chart;
    }

    /** For whom it waits, in person or in somebody's place; nobody once it is signed or ended. */
    public Set<Holder> turn() {
        return agreement.state().isBeforeSigned() ? present(Parties.stepHolder(agreement)) : Set.of();
    }

    /**
     * Who stands in the capacity after a move from that state. The superior and whoever's step it was are those who may
     * act now; another office is the people who acted in it, and human resources, who keep every file, are never nobody.
     */
    public Set<UUID> people(Party party, Optional<AgreementState> from) {
        boolean step = from.map(Parties::stepHolder).filter(party::equals).isPresent();
        if (!Readers.OFFICES.contains(party) || party == Party.MANAGER || step) {
            return persons(present(party));
        }
        Set<UUID> acted = acted(party);
        return acted.isEmpty() && party == Party.HR_OFFICER ? persons(present(party)) : acted;
    }

    /** Whether the person may open it. */
    public boolean mayRead(UUID person) {
        return Readers.reading(agreement, Actor.of(person), chart) == Reading.WHOLE;
    }

    private Set<Holder> present(Party party) {
        return switch (party) {
            case EMPLOYEE -> Set.of(Holder.inPerson(agreement.employee()));
            case INITIATOR -> Set.of(Holder.inPerson(Parties.author(agreement)));
            case NOTICE_GIVER ->
                agreement.outlook().noticeGiver().map(Holder::inPerson).stream().collect(Collectors.toSet());
            case SYSTEM -> Set.of();
            case MANAGER, HR_OFFICER, SECURITY_OFFICER, AUTHORITY ->
                Parties.holders(agreement, party, chart).stream()
                        .filter(holder -> !Parties.separated(agreement, party, holder))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        };
    }

    private Set<UUID> acted(Party party) {
        return agreement.history().stream()
                .filter(move -> move.party() == party)
                .flatMap(move -> Stream.of(move.actor(), move.onBehalfOf()).flatMap(Optional::stream))
                .filter(this::mayRead)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<UUID> persons(Set<Holder> holders) {
        return holders.stream().map(Holder::person).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
