package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.document.SignatureField;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ActSignaturesTest {

    private static SigningRoom room;

    @BeforeAll
    static void open() {
        room = new SigningRoom();
        // Acts and revisions are written as rows: the agreement behind them is of no interest here.
        room.run(beans -> beans.entities
                .createNativeQuery("set referential_integrity false")
                .executeUpdate());
    }

    /** All in one second, and their names in another order than their revisions. */
    @Test
    void signaturesComeInTheOrderOfTheirRevisions() {
        UUID act = UUID.randomUUID();
        room.run(beans -> beans.entities
                .createNativeQuery(
                        "insert into act values (:id, 0, :id, 'AGREEMENT', :ref, 'CURRENT', 'x', :ref, now())")
                .setParameter("id", act)
                .setParameter("ref", act.toString().substring(0, 20))
                .executeUpdate());
        for (SignatureField field : SignatureField.values()) {
            room.run(beans -> sign(beans, act, field));
        }
        List<SignatureField> steps = room.with(beans ->
                beans.signatures.of(act).stream().map(ActSignature::step).toList());
        assertEquals(List.of(SignatureField.values()), steps);
        assertEquals(
                SignatureField.SEAL,
                room.with(beans -> beans.signatures.seal(act).orElseThrow().step()));
    }

    private static void sign(SigningRoom.Beans beans, UUID act, SignatureField field) {
        String sha256 = field + act.toString();
        beans.entities
                .createNativeQuery("insert into act_revision values (:id, :act, :sequence, :sha256, now())")
                .setParameter("id", UUID.randomUUID())
                .setParameter("act", act)
                .setParameter("sequence", field.ordinal() + 2)
                .setParameter("sha256", sha256)
                .executeUpdate();
        SignedRevision revision = new SignedRevision(
                field.fieldName(),
                "",
                "",
                BigInteger.TEN,
                SigningScene.NOON,
                1,
                Optional.empty(),
                Optional.empty(),
                false);
        beans.signatures.add(new ActSignature(act, field, revision, "PAdES-BASELINE-B", sha256));
    }
}
