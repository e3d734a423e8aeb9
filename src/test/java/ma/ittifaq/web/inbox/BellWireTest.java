package ma.ittifaq.web.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BellWireTest {

    private static final UUID MINE = UUID.randomUUID();

    @Test
    void theOldestOfACrowdedSessionMakeRoomAndNobodyElses() {
        List<BellWire> wires = IntStream.range(0, 2 * BellWire.MOST)
                .mapToObj(i -> new BellWire(
                        UUID.randomUUID(), i % 2 == 0 ? MINE : UUID.randomUUID(), null, Instant.ofEpochSecond(i)))
                .toList();
        assertEquals(List.of(wires.getFirst()), BellWire.crowd(wires, MINE));
        assertEquals(List.of(), BellWire.crowd(wires.subList(1, wires.size()), MINE));
        assertEquals(List.of(), BellWire.crowd(wires, UUID.randomUUID()));
    }
}
