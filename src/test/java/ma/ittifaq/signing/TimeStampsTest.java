package ma.ittifaq.signing;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of time-stamping authorities are read when the server starts. */
class TimeStampsTest {

    @BeforeEach
    void defaults() {
        DefaultSettings.install();
    }

    @AfterEach
    void reset() {
        DefaultSettings.install();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tsa.example", "http:/tsa.example", "ftp://tsa.example/", "http://tsa example/", "demo,x"})
    void whatIsNoAddressStopsTheStartInOneLine(String setting) {
        DefaultSettings.set("ittifaq.tsa", setting);
        IllegalStateException refused = assertThrows(IllegalStateException.class, TimeStampsTest::start);
        assertTrue(refused.getMessage().startsWith("ITTIFAQ_TSA: \""), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "http://tsa.example/tsr, https://other.example:8443/ts?x=1"})
    void addressesDoNot(String setting) {
        DefaultSettings.set("ittifaq.tsa", setting);
        assertDoesNotThrow(TimeStampsTest::start);
    }

    @Test
    void certificatesThatCannotBeReadStopItToo(@TempDir Path directory) throws Exception {
        Path pem = Files.writeString(directory.resolve("tsa.pem"), "no certificate");
        DefaultSettings.set("ittifaq.tsa.certificates", pem.toString());
        SigningFailure refused = assertThrows(SigningFailure.class, TimeStampsTest::start);
        assertTrue(refused.getMessage().contains(pem.toString()), refused.getMessage());
    }

    private static void start() {
        new TestBeans().get(TimeStamps.class).start(new Startup.Ready());
    }
}
