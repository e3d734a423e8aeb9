package ma.ittifaq.insight;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Reason;

/**
 * Moves of one day that are alike.
 *
 * @param waits microseconds since the move before, one of each move; 0 of a creation
 */
record Tally(Alike alike, long[] waits) {

    private static final long MICROS = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    /**
     * @param unit of their agreements, which never changes
     * @param from the state they left; empty of creations
     */
    record Alike(UUID unit, Action action, Optional<AgreementState> from, Optional<Reason> reason) {}

    /** One move, as it is read. */
    record Made(Instant at, Alike alike, Optional<Instant> before) {

        private long waited() {
            Duration wait = Duration.between(before.orElse(at), at);
            return wait.getSeconds() * MICROS + wait.getNano() / NANOS_A_MICRO;
        }
    }

    int count() {
        return waits.length;
    }

    static List<Tally> of(List<Made> moves) {
        return moves.stream().collect(Collectors.groupingBy(Made::alike)).entrySet().stream()
                .map(each -> new Tally(
                        each.getKey(),
                        each.getValue().stream().mapToLong(Made::waited).toArray()))
                .toList();
    }

    static int moves(List<Tally> tallies) {
        return tallies.stream().mapToInt(Tally::count).sum();
    }

    static byte[] write(List<Tally> tallies) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Tally each : tallies) {
                Alike alike = each.alike();
                out.writeLong(alike.unit().getMostSignificantBits());
                out.writeLong(alike.unit().getLeastSignificantBits());
                out.writeUTF(alike.action().name());
                out.writeUTF(alike.from().map(Enum::name).orElse(""));
                out.writeUTF(alike.reason().map(Enum::name).orElse(""));
                out.writeInt(each.count());
                for (long wait : each.waits()) {
                    out.writeLong(wait);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Those of these units. */
    static List<Tally> read(byte[] written, Set<UUID> units) {
        List<Tally> tallies = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            while (in.available() > 0) {
                Tally next = next(in);
                if (units.contains(next.alike().unit())) {
                    tallies.add(next);
                }
            }
        } catch (IOException truncated) {
            throw new UncheckedIOException(truncated);
        }
        return tallies;
    }

    private static Tally next(DataInputStream in) throws IOException {
        Alike alike = new Alike(
                new UUID(in.readLong(), in.readLong()),
                Action.valueOf(in.readUTF()),
                Optional.of(in.readUTF()).filter(name -> !name.isEmpty()).map(AgreementState::valueOf),
                Optional.of(in.readUTF()).filter(name -> !name.isEmpty()).map(Reason::valueOf));
        long[] waits = new long[in.readInt()];
        for (int i = 0; i < waits.length; i++) {
            waits[i] = in.readLong();
        }
        return new Tally(alike, waits);
    }

    /** All waits of these, the shortest first. */
    static long[] sorted(Stream<Tally> tallies) {
        long[] waits =
                tallies.flatMapToLong(each -> Arrays.stream(each.waits())).toArray();
        Arrays.sort(waits);
        return waits;
    }
}
