package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.review.Office;
import ma.ittifaq.signing.CertificateLine.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand certificates are leafed through without a gap, and found by their holder. */
class CertificateRegisterTest {

    private static final int STORED = 10_000;
    private static final int PAGE = 25;

    private final Office office = new Office(List.of());

    @BeforeEach
    void store() {
        office.run(() -> office.beans()
                .get(Enrolment.class)
                .personal(office.beans().get(Directory.class).require(office.salma.person()), now()));
        byte[] certificate = encoded();
        office.run(() -> {
            EntityManager entities = office.beans().entities();
            for (int i = 1; i < STORED; i++) {
                Instant from = now().minus(Duration.ofMinutes(i % 500));
                entities.createNativeQuery(
                                "insert into personal_key (id, employee_id, certificate, private_key, serial,"
                                        + " not_before, not_after, revoked_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, (i % 100 == 0 ? office.karim : office.hassan).person())
                        .setParameter(3, certificate)
                        .setParameter(4, new byte[] {1})
                        .setParameter(5, "%x".formatted(i))
                        .setParameter(6, Timestamp.from(from))
                        .setParameter(7, Timestamp.from(from.plus(Duration.ofDays(i % 4 == 0 ? 30 : 900))))
                        .setParameter(8, i % 10 == 1 ? Timestamp.from(now()) : null)
                        .executeUpdate();
            }
            return STORED;
        });
    }

    private byte[] encoded() {
        return (byte[]) office.run(() -> office.beans()
                .entities()
                .createNativeQuery("select certificate from personal_key", byte[].class)
                .setMaxResults(1)
                .getSingleResult());
    }

    @Test
    void everyOneIsOnOnePageAndPagesAreQuick() {
        Set<String> seen = new HashSet<>();
        Instant before = Instant.MAX;
        long begun = System.nanoTime();
        int pages = 0;
        for (int first = 0; first < STORED; first += 200) {
            List<CertificateLine> lines = page("", Optional.empty(), first, 200);
            pages++;
            for (CertificateLine line : lines) {
                assertTrue(seen.add(line.serial()), line.serial());
                assertTrue(!line.from().isAfter(before), "newest first");
                before = line.from();
            }
        }
        assertEquals(STORED, seen.size());
        Duration each = Duration.ofNanos((System.nanoTime() - begun) / pages);
        assertTrue(each.compareTo(Duration.ofMillis(500)) < 0, each::toString);
    }

    @Test
    void theyAreFoundByHolderAndByHowTheyStand() {
        assertEquals(99, page("bennis", Optional.empty(), 0, 200).size());
        assertEquals(99, page("بنيس كريم", Optional.empty(), 0, 200).size());
        assertEquals(List.of(), page("bennis zzz", Optional.empty(), 0, PAGE));
        for (Standing standing : Standing.values()) {
            List<CertificateLine> lines = page("", Optional.of(standing), 0, PAGE);
            lines.forEach(line -> assertEquals(standing, line.standing(now())));
            assertEquals(standing == Standing.EXPIRED ? 0 : PAGE, lines.size(), standing.name());
        }
    }

    @Test
    void nobodyElseReadsIt() {
        for (Actor actor : List.of(office.salma, office.karim, office.nadia, office.hassan)) {
            assertThrows(
                    CertificateRefused.class,
                    () -> office.run(() -> register().people("", Optional.empty(), 0, PAGE, actor)));
            assertThrows(
                    CertificateRefused.class, () -> office.run(() -> register().administration(actor)));
        }
    }

    private List<CertificateLine> page(String text, Optional<Standing> standing, int first, int most) {
        return office.run(() -> register().people(text, standing, first, most, office.youssef));
    }

    private CertificateRegister register() {
        return office.beans().get(CertificateRegister.class);
    }

    private Instant now() {
        return office.beans().get(Clock.class).instant();
    }
}
