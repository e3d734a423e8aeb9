package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.PersistenceException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.MemoryDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final Duration FOUR_YEARS = Duration.ofDays(4 * 365);

    private static SigningRoom room;
    private static Employee salma;

    @BeforeAll
    static void open() {
        room = new SigningRoom();
        salma = room.salma();
    }

    @Test
    void theKeyOfAPersonIsMadeOnceAndFoundAgain() {
        BigInteger first = serialOf(salma);
        assertEquals(first, serialOf(salma));
    }

    @Test
    void anExpiredKeyIsFollowedByANewOne() {
        BigInteger now = serialOf(salma);
        BigInteger later = room.with(beans -> beans.enrolment
                .personal(salma, SigningScene.NOON.plus(FOUR_YEARS))
                .certificate()
                .getSerialNumber());
        assertNotEquals(now, later);
        assertEquals(now, serialOf(salma), "the present key stays the present one");
    }

    @Test
    void theRootIsFoundedOnce() {
        byte[] root = room.with(beans -> beans.pki.rootCertificate());
        assertArrayEquals(root, room.with(beans -> beans.pki.rootCertificate()));
        Credential other = new SigningScene().credentials.get("seal");
        assertThrows(PersistenceException.class, () -> room.run(beans -> beans.keys.found(other)));
    }

    @Test
    void theSealHasItsOwnCertificate() {
        Credential seal = room.with(beans -> beans.enrolment.seal(room.now));
        assertEquals("Cachet électronique de l’administration", CertificateSubject.latinName(seal.certificate()));
        assertTrue(CertificateSubject.arabicName(seal.certificate()).startsWith("الخاتم الإلكتروني للإدارة"));
        assertEquals(Optional.empty(), room.with(beans -> beans.pki.problem()));
    }

    @Test
    void thePrivateKeyIsNotInTheDatabaseInTheOpen() {
        byte[] plain = room.with(beans -> beans.enrolment.personal(salma, room.now))
                .key()
                .getEncoded();
        byte[] kept = room.with(beans -> (byte[]) beans.entities
                .createNativeQuery("select private_key from personal_key where employee_id = :id", byte[].class)
                .setParameter("id", salma.id())
                .setMaxResults(1)
                .getSingleResult());
        String tail = new String(plain, plain.length - 20, 20, StandardCharsets.ISO_8859_1);
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains(tail));
    }

    @Test
    void anotherVaultCannotUseTheKeys() {
        serialOf(salma);
        try {
            MemoryDatabase.openOtherVault();
            assertEquals(Optional.of("authority"), room.with(beans -> beans.pki.problem()));
        } finally {
            MemoryDatabase.openVault();
        }
    }

    private static BigInteger serialOf(Employee employee) {
        return room.with(beans ->
                beans.enrolment.personal(employee, room.now).certificate().getSerialNumber());
    }
}
