package ma.ittifaq.archive.disposal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.Interrupted;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.LegalHolds;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.document.Shredder;
import ma.ittifaq.platform.CalledRounds;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** The database goes away anywhere in the middle of a disposal. */
class DisposalOutageTest {
    private static final String STATES = """
        select (select status from disposal) || ' ' ||
        listagg(place || outcome, ' ') within group (order by place) from disposal_line\
        """;

    private final Office office = ArchiveOffice.open();
    private final Interrupted interrupted = new Interrupted(office, STATES);
    private final CalledRounds rounds = new CalledRounds();

    @Test
    void everyRecordIsGoneOnceOrThereWhole() {
        refused();
        refused();
        UUID held = refused();
        Aged.rule(office, Series.REFUSALS, Fate.ELIMINATION);
        Aged.on(office, Office.TODAY.plusYears(20));
        start();
        office.run(() -> bean(LegalHolds.class).placeOn(held, "Recours", null, office.amina));
        Execution real = bean(Execution.class);
        office.beans().put(Execution.class, new InTransactions(real, interrupted));
        Shredder shredder = bean(Shredder.class);
        office.beans().put(Shredder.class, new Shredder() {
            @Override
            public int shred() {
                return interrupted.step(shredder::shred);
            }
        });
        office.beans().put(Rounds.class, rounds);
        bean(DisposalSchedule.class).begin(null);
        int deaths = interrupted.everywhere(rounds::call, 1);
        assertTrue(deaths > 100, deaths + " deaths");
    }

    private UUID refused() {
        UUID id = office.submitted();
        office.move(id, Action.REFUSE, office.karim);
        return id;
    }

    private void start() {
        DisposalDesk desk = bean(DisposalDesk.class);
        UUID list = office.run(() -> desk.propose(Question.of(""), "Lot 2026", office.amina));
        office.run(() -> {
            desk.decide(list, true, "", office.hassan);
            desk.agree(list, "AM/2026/318", office.beans().today(), office.amina);
            desk.start(list, office.amina);
            return list;
        });
    }

    private <T> T bean(Class<T> type) {
        return office.beans().get(type);
    }

    /** As the container calls it. */
    private static final class InTransactions extends Execution {
        private final Execution real;
        private final Interrupted interrupted;

        InTransactions(Execution real, Interrupted interrupted) {
            this.real = real;
            this.interrupted = interrupted;
        }

        @Override
        List<UUID> running() {
            return interrupted.step(real::running);
        }

        @Override
        Optional<DisposalLine> after(UUID disposal, int place) {
            return interrupted.step(() -> real.after(disposal, place));
        }

        @Override
        void settle(UUID line) {
            interrupted.step(() -> {
                real.settle(line);
                return line;
            });
        }

        @Override
        boolean finish(UUID list) {
            return interrupted.step(() -> real.finish(list));
        }
    }
}
