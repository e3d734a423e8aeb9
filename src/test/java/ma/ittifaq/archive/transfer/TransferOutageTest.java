package ma.ittifaq.archive.transfer;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.archive.ArchiveOffice;
import ma.ittifaq.archive.Interrupted;
import ma.ittifaq.archive.Question;
import ma.ittifaq.archive.retention.Aged;
import ma.ittifaq.archive.retention.Fate;
import ma.ittifaq.archive.retention.Series;
import ma.ittifaq.platform.CalledRounds;
import ma.ittifaq.platform.Rounds;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** The database goes away anywhere while a transfer is packed. */
class TransferOutageTest {
    private static final String STATES = """
        select (select status from transfer) || ' ' ||
        listagg(place || outcome || coalesce(package_number, 0), ' ') within group (order by place) from transfer_line\
        """;

    private final Office office = ArchiveOffice.open();
    private final Interrupted interrupted = new Interrupted(office, STATES);
    private final CalledRounds rounds = new CalledRounds();

    @Test
    void everyRecordIsInOnePackageAndNoPackageIsHalf() {
        for (int record = 0; record < 2; record++) {
            office.move(office.submitted(), Action.REFUSE, office.karim);
        }
        Aged.rule(office, Series.REFUSALS, Fate.DEFINITIVE);
        Aged.on(office, Office.TODAY.plusYears(20));
        start();
        Loading real = office.beans().get(Loading.class);
        office.beans().put(Loading.class, new InTransactions(real, interrupted));
        office.beans().put(Rounds.class, rounds);
        office.beans().get(TransferSchedule.class).begin(null);
        int deaths = interrupted.everywhere(rounds::call, 1);
        assertTrue(deaths > 60, deaths + " deaths");
    }

    private void start() {
        TransferDesk desk = office.beans().get(TransferDesk.class);
        Terms each = Terms.of(new Bilingual("أرشيف المغرب", "Archives du Maroc"), 1, 100);
        UUID transfer = office.run(() -> desk.propose(Question.of(""), each, "Lot 2026", office.amina));
        office.run(() -> {
            desk.decide(transfer, true, "", office.hassan);
            desk.start(transfer, office.amina);
            return transfer;
        });
    }

    /** As the container calls it. */
    private static final class InTransactions extends Loading {
        private final Loading real;
        private final Interrupted interrupted;

        InTransactions(Loading real, Interrupted interrupted) {
            this.real = real;
            this.interrupted = interrupted;
        }

        @Override
        List<UUID> packing() {
            return interrupted.step(real::packing);
        }

        @Override
        boolean load(UUID transfer) {
            return interrupted.step(() -> real.load(transfer));
        }

        @Override
        void troubled(UUID transfer) {
            interrupted.step(() -> {
                real.troubled(transfer);
                return transfer;
            });
        }

        @Override
        boolean finish(UUID transfer) {
            return interrupted.step(() -> real.finish(transfer));
        }
    }
}
