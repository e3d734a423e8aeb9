package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.directory.Directory;

/** Puts names to the ids in an answer, all of one kind with one query. */
@ApplicationScoped
public class Names {

    @Inject
    private Directory directory;

    /** The people of an agreement and of its history. */
    Map<UUID, PersonRef> around(Agreement agreement) {
        Stream<UUID> parties = Stream.of(agreement.employee(), agreement.initiator());
        return people(Stream.concat(parties, agreement.history().stream().flatMap(Names::of)));
    }

    Map<UUID, PersonRef> people(List<Move> moves) {
        return people(moves.stream().flatMap(Names::of));
    }

    /** Of these people. */
    Map<UUID, PersonRef> of(Stream<UUID> ids) {
        return people(ids);
    }

    private Map<UUID, PersonRef> people(Stream<UUID> ids) {
        Set<UUID> wanted = ids.collect(Collectors.toSet());
        Map<UUID, PersonRef> names = new HashMap<>();
        directory.findAll(wanted).forEach((id, employee) -> names.put(id, PersonRef.of(employee)));
        return names;
    }

    private static Stream<UUID> of(Move move) {
        return Stream.of(move.actor(), move.onBehalfOf(), move.givenTo()).flatMap(Optional::stream);
    }

    UnitRef unit(UUID id) {
        return directory.findUnit(id).map(UnitRef::of).orElseThrow();
    }
}
