package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** What moves put on paper, from the request to the frozen text, on the real schema. */
class ActsOfMovesTest {
    private final Office office =
            new Office(List.of((beans, moved) -> beans.get(ActsOfMoves.class).on(moved)));

    @Test
    void theLastVisaNumbersAndFreezesTheText() {
        UUID id = office.frozen();
        assertEquals(Optional.of("DSI/2026/0001"), office.read(id, Agreement::reference));
        assertEquals(Optional.of("2020-04/1"), office.read(id, Agreement::clauseSet));
        Act act = acts(id).getFirst();
        assertTrue(act.isCurrent());
        assertEquals(Act.Kind.AGREEMENT, act.kind());
        assertEquals(1, revisions(act).size());
        assertTrue(new String(bytes(act), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
    }

    @Test
    void aTextReturnedForChangeIsVoidAndItsNumberStaysListed() {
        UUID id = office.frozen();
        office.move(id, Action.RETURN, office.nadia);
        assertEquals(Optional.empty(), office.read(id, Agreement::reference));
        office.move(id, Action.SUBMIT, office.salma);
        office.endorse(id);
        List<Act> acts = acts(id);
        assertEquals(
                List.of("DSI/2026/0001", "DSI/2026/0002"),
                acts.stream().map(Act::reference).toList());
        assertEquals(List.of(false, true), acts.stream().map(Act::isCurrent).toList());
        assertEquals(Optional.of("DSI/2026/0002"), office.read(id, Agreement::reference));
    }

    @Test
    void aRefusalIsAnActAndGivesTheFileItsReference() {
        UUID id = office.submitted();
        office.move(id, Action.REFUSE, office.karim);
        assertEquals(List.of(Act.Kind.REFUSAL), acts(id).stream().map(Act::kind).toList());
        assertEquals(Optional.of("DSI/2026/0001"), office.read(id, Agreement::reference));
    }

    @Test
    void aRefusalBeforeTheLastSignatureMakesTheTextVoid() {
        UUID id = office.frozen();
        office.move(id, Action.SIGN, office.salma);
        office.move(id, Action.REFUSE, office.karim);
        List<Act> acts = acts(id);
        assertFalse(acts.get(0).isCurrent());
        assertEquals(Act.Kind.REFUSAL, acts.get(1).kind());
        assertEquals("DSI/2026/0002", acts.get(1).reference());
    }

    @Test
    void signingAndWithdrawingMakeNoNewPaper() {
        UUID id = office.signed();
        assertEquals(AgreementState.SIGNED, office.read(id, Agreement::state));
        assertEquals(1, acts(id).size());
        office.move(id, Action.RESCIND, office.hassan);
        assertEquals(
                List.of(true, true),
                acts(id).stream().map(Act::isCurrent).toList(),
                "signed and rescinded: both stand");
    }

    @Test
    void aNameThatCannotBePrintedStopsTheMoveAndTakesNoNumber() {
        UUID id = office.submitted();
        rename("Salma\u0007");
        office.move(id, Action.APPROVE, office.karim);
        office.move(id, Action.ENDORSE, office.nadia);
        assertThrows(TextNotPrintable.class, () -> office.move(id, Action.ENDORSE, office.youssef));
        assertEquals(AgreementState.AWAITING_SECURITY_VISA, office.read(id, Agreement::state));
        assertEquals(List.of(), acts(id));
        rename("Salma");
        office.move(id, Action.ENDORSE, office.youssef);
        assertEquals("DSI/2026/0001", acts(id).getFirst().reference());
    }

    @Test
    void onlyAnIncrementalUpdateIsKeptAsARevision() {
        UUID id = office.frozen();
        Act act = acts(id).getFirst();
        byte[] bytes = bytes(act);
        byte[] changed = bytes.clone();
        changed[bytes.length / 2]++;
        assertThrows(IllegalArgumentException.class, () -> append(act, bytes), "nothing was added");
        assertThrows(IllegalArgumentException.class, () -> append(act, Arrays.copyOf(changed, bytes.length + 9)));
        byte[] grown = Arrays.copyOf(bytes, bytes.length + 9);
        append(act, grown);
        Act after = acts(id).getFirst();
        assertArrayEquals(grown, bytes(after));
        assertEquals(2, revisions(after).size());
        Optional<UUID> found =
                office.run(() -> bean().byRevisionHash(act.sha256()).map(Act::id));
        assertEquals(Optional.of(act.id()), found, "the first revision is still known");
    }

    @Test
    void theCodeIsFoundHoweverItIsTyped() {
        Act act = acts(office.frozen()).getFirst();
        String typed = act.code().toLowerCase().replace('-', ' ');
        assertEquals(
                Optional.of(act.id()), office.run(() -> bean().byCode(typed).map(Act::id)));
        assertEquals(Optional.empty(), office.run(() -> bean().byCode("AAAAA-AAAAA-AAAAA")));
    }

    private void rename(String first) {
        office.run(() -> {
            var salma = office.beans().get(Directory.class).require(office.salma.person());
            salma.identify(new PersonName("سلمى", "الإدريسي", first, "Idrissi"), "AB1");
            return salma;
        });
    }

    private Acts bean() {
        return office.beans().get(Acts.class);
    }

    private List<Act> acts(UUID id) {
        return office.run(() -> bean().of(id));
    }

    private List<ActRevision> revisions(Act act) {
        return office.run(() -> bean().find(act.id()).orElseThrow().revisions());
    }

    private byte[] bytes(Act act) {
        return office.run(() -> office.beans().get(Documents.class).read(act.sha256()));
    }

    private void append(Act act, byte[] bytes) {
        office.run(() -> {
            Act managed = bean().find(act.id()).orElseThrow();
            bean().appendRevision(managed, bytes);
            return managed;
        });
    }
}
