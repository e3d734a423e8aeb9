package ma.ittifaq.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.platform.TestBeans;
import ma.ittifaq.signing.Verdict;
import ma.ittifaq.signing.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What strangers may ask of the public check, and how often. */
class PublicCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private final TestBeans beans = new TestBeans();
    private PublicCheck check;

    @BeforeEach
    void open() {
        DefaultSettings.install();
        DefaultSettings.set("ittifaq.verifications.a.minute", 3);
        beans.put(Verification.class, new Verification() {
            @Override
            public Verdict verify(byte[] pdf) {
                return new Verdict(Verdict.Result.UNREADABLE, Optional.empty(), List.of(), List.of());
            }
        });
        check = beans.get(PublicCheck.class);
    }

    @AfterEach
    void close() {
        DefaultSettings.install();
    }

    @Test
    void anAddressIsAnsweredSoOftenInAMinute() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertEquals(Verdict.Result.UNREADABLE, asked("192.0.2.1").result());
        }
        Refusal refusal = assertThrows(CheckRefused.class, () -> asked("192.0.2.1"));
        assertEquals(Refusal.Kind.TOO_MANY, refusal.kind());
        assertEquals(Verdict.Result.UNREADABLE, asked("192.0.2.2").result(), "others are not held up");
        beans.setDay(beans.today().plusDays(1));
        assertEquals(Verdict.Result.UNREADABLE, asked("192.0.2.1").result(), "later is another matter");
    }

    @Test
    void aFileThatNeverEndsIsReadSoFarAndRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                return length;
            }
        };
        Refusal refusal = assertThrows(CheckRefused.class, () -> check.file(endless, "192.0.2.3"));
        assertEquals(Refusal.Kind.TOO_LARGE, refusal.kind());
        assertEquals(List.of(20), refusal.arguments());
    }

    @Test
    void aFloodOfAddressesSharesOneCount() {
        Allowance allowance = new Allowance();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(allowance.take("address " + i, NOON, 1));
        }
        assertTrue(allowance.take("one more", NOON, 1));
        assertEquals(false, allowance.take("and another", NOON, 1));
        assertTrue(allowance.take("and another", NOON.plusSeconds(60), 1));
    }

    private Verdict asked(String address) throws IOException {
        return check.file(new ByteArrayInputStream(new byte[10]), address);
    }
}
