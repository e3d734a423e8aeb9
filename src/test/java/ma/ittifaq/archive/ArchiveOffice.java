package ma.ittifaq.archive;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.audit.ChainProof;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.document.Paper;
import ma.ittifaq.platform.JournalProof;
import ma.ittifaq.platform.OwnerAccess;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.Seals;
import ma.ittifaq.signing.Signing;

/** An office whose moves are put on paper, sealed and filed, for tests of what the archive does with it. */
public final class ArchiveOffice {
    private ArchiveOffice() {}

    public static Office open() {
        return journalled(new Office(List.of(
                Paper::on, Seals::on, (beans, moved) -> beans.get(Filing.class).on(moved))));
    }

    /** The same without paper: for what looks at descriptions only. */
    public static Office withoutPaper() {
        return journalled(new Office(List.of(
                (beans, moved) -> moved.agreement().number(moved.ofRecord() ? "DSI/2026/0007" : null),
                (beans, moved) -> beans.get(Filing.class).on(moved))));
    }

    private static Office journalled(Office office) {
        office.beans().put(JournalProof.class, office.beans().get(ChainProof.class));
        office.beans().put(OwnerAccess.class, new OwnerAccess() {
            @Override
            public int run(String statement) {
                return office.beans().entities().createNativeQuery(statement).executeUpdate();
            }
        });
        return office;
    }

    /** Signed by the three, with true signatures and the seal. */
    public static UUID signed(Office office) {
        UUID id = office.frozen();
        sign(office, id);
        return id;
    }

    /** Signs what is frozen, by the three. */
    public static void sign(Office office, UUID id) {
        for (var signer : List.of(office.salma, office.karim, office.hassan)) {
            office.run(() -> office.beans()
                    .get(Signing.class)
                    .sign(
                            id,
                            signer,
                            new IdentityProof(
                                    signer.person(),
                                    "password",
                                    office.beans().get(Clock.class).instant())));
        }
    }
}
