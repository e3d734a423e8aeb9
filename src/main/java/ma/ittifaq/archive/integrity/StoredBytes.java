package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Shelf;

/** Every stored document against its address. */
@ApplicationScoped
class StoredBytes {
    static final int AT_ONCE = 25;

    @Inject
    Shelf shelf;

    @Inject
    Acts acts;

    Step after(Optional<String> reached) {
        List<String> addresses = shelf.after(reached.orElse(""), AT_ONCE);
        List<Flaw> flaws = addresses.stream()
                .filter(address -> shelf.sound(address).isEmpty())
                .map(this::damaged)
                .toList();
        String last = addresses.size() < AT_ONCE ? null : addresses.getLast();
        return new Step(last, addresses.size(), flaws);
    }

    private Flaw damaged(String address) {
        Optional<Act> act = acts.byRevisionHash(address);
        return new Flaw(
                Flaw.Kind.BYTES,
                act.map(Act::reference).orElse(address),
                Optional.of(address),
                act.flatMap(Act::agreement));
    }
}
