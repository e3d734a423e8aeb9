package ma.ittifaq.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.desk.SavedViews.Of;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.review.Office;
import org.junit.jupiter.api.Test;

/** Views of lists that people have given names: each has their own. */
class SavedViewsTest {

    private final Office office = new Office(List.of());

    private SavedViews views() {
        return office.beans().get(SavedViews.class);
    }

    private List<SavedView> of(Of list, Actor actor) {
        return office.run(() -> views().of(list, actor));
    }

    private void save(Of list, String name, String address) {
        office.run(() -> {
            views().save(list, name, address, office.amina);
            return name;
        });
    }

    private void forget(UUID id, Actor actor) {
        office.run(() -> {
            views().forget(id, actor);
            return id;
        });
    }

    @Test
    void aViewIsOnesOwnAndItsNameIsTakenOver() {
        save(Of.ARCHIVE, "Recours", "/archive?kept=HELD");
        save(Of.ARCHIVE, " Recours ", "/archive?kept=DUE");
        List<SavedView> mine = of(Of.ARCHIVE, office.amina);
        assertEquals(
                List.of("/archive?kept=DUE"),
                mine.stream().map(SavedView::address).toList());
        assertThrows(RuleBroken.NotVisible.class, () -> of(Of.ARCHIVE, office.hassan));
        assertThrows(ViewRefused.class, () -> save(Of.ARCHIVE, " ", "/archive"));
        UUID id = mine.getFirst().id();
        assertThrows(RuleBroken.NotVisible.class, () -> forget(UUID.randomUUID(), office.amina));
        assertThrows(RuleBroken.NotVisible.class, () -> forget(id, office.hassan));
        forget(id, office.amina);
        assertEquals(List.of(), of(Of.ARCHIVE, office.amina));
    }

    @Test
    void eachListHasItsOwn() {
        save(Of.AGREEMENTS, "À relancer", "/agreements?state=IN_REVIEW&cols=unit,days");
        assertEquals(List.of(), of(Of.ARCHIVE, office.amina));
        assertEquals(1, of(Of.AGREEMENTS, office.amina).size());
        assertEquals(List.of(), of(Of.AGREEMENTS, office.salma));
        assertThrows(ViewRefused.class, () -> save(Of.ARCHIVE, "À relancer", "/archive?kept=DUE"));
    }

    @Test
    void theyEnd() {
        for (int i = 0; i < SavedViews.MOST; i++) {
            save(Of.ARCHIVE, "n" + i, "/archive");
        }
        assertThrows(ViewRefused.class, () -> save(Of.ARCHIVE, "one more", "/archive"));
        save(Of.ARCHIVE, "n0", "/archive?year=2026");
    }
}
