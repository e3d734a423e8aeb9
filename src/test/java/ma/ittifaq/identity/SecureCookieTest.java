package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import ma.ittifaq.platform.DefaultSettings;
import ma.ittifaq.platform.SessionSettings;
import ma.ittifaq.platform.SettingRefused;
import ma.ittifaq.platform.Startup;
import ma.ittifaq.platform.TestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecureCookieTest {

    private final SecureCookie rule = new TestBeans().get(SecureCookie.class);

    @BeforeEach
    void install() {
        DefaultSettings.install();
    }

    @Test
    void theStartEndsWhereTheSessionWouldTravelInTheOpen() {
        assertDoesNotThrow(() -> rule.check(new Startup.Ready()), "by HTTP, on a machine of one's own");
        DefaultSettings.set("ittifaq.public.url", "https://ittifaq.example.ma");
        assertThrows(SettingRefused.class, () -> rule.check(new Startup.Ready()));
        DefaultSettings.set("ittifaq.secure.cookie", "true");
        assertDoesNotThrow(() -> rule.check(new Startup.Ready()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "25", "-1", "12h", "999999"})
    void aSessionLastsFromOneHourToADay(String hours) {
        DefaultSettings.set("ittifaq.session.hours", hours);
        SessionSettings settings = new SessionSettings();
        assertThrows(SettingRefused.class, settings::life);
        DefaultSettings.set("ittifaq.session.hours", "8");
        assertEquals(Duration.ofHours(8), settings.life());
    }
}
