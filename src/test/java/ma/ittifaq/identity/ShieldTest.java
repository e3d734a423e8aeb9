package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ma.ittifaq.platform.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are taken: by where the browser says that they come from, and by their method. */
class ShieldTest {

    @ParameterizedTest(name = "{0} {1}, {2}: {3} -> {4}")
    @CsvSource({
        "POST, /login, Sec-Fetch-Site, cross-site, true",
        "POST, /login, Sec-Fetch-Site, same-site, true",
        "POST, /login, Sec-Fetch-Site, same-origin, false",
        "POST, /login, Sec-Fetch-Site, none, false",
        "POST, /login, Origin, https://evil.example, true",
        "POST, /login, Origin, null, true",
        "POST, /login, Origin, https://conventions.example.ma, false",
        "POST, /login, Origin, http://CONVENTIONS.example.ma:8443, false",
        "POST, /login, Origin, https://conventions.example.ma.evil.example, true",
        "POST, /login, Origin, not an address, true",
        "POST, /login, X, y, false",
        "GET, /login, Sec-Fetch-Site, cross-site, false",
        "HEAD, /agreements, Origin, https://evil.example, false",
        "POST, /api/v1/agreements, Origin, https://evil.example, false"
    })
    void whatAnotherSiteMakesABrowserSendIsNotTaken(
            String method, String path, String header, String value, boolean forged) {
        Asked asked = Asked.of(method, path).header(header, value);
        assertEquals(forged, Shield.isForged(asked.request()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND"})
    void pagesKnowThreeMethods(String method) {
        assertFalse(Shield.knows(Asked.of(method, "/agreements").request()));
        assertTrue(Shield.knows(Asked.of(method, "/api/v1/agreements").request()), "the API answers for its own");
        assertTrue(Shield.knows(Asked.of("POST", "/agreements").request()));
    }

    @Test
    void oneAccountHasItsMeasureEachMinuteAndTakesNobodyElses() {
        House house = new House();
        Pace pace = house.beans.get(Pace.class);
        java.util.UUID one = java.util.UUID.randomUUID();
        for (int i = 0; i < house.beans.get(Settings.class).requestsAMinute(); i++) {
            assertTrue(pace.takes(one));
        }
        assertFalse(pace.takes(one));
        assertTrue(pace.takes(java.util.UUID.randomUUID()));
        house.beans.setDay(house.beans.today().plusDays(1));
        assertTrue(pace.takes(one));
    }
}
