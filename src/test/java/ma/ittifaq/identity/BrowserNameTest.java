package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0 | Firefox, Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/140.0 Safari/537 Edg/140.0 | Edge, Windows",
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537 Chrome/140.0 Mobile Safari/537 | Chrome, Android",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18 like Mac OS X) Version/18 Safari/604 | Safari, iOS",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18 Safari/605 | Safari, macOS",
                "curl/8.5.0 | curl/8.5.0",
                "'' | ''"
            })
    void aBrowserIsToldInTwoWords(String userAgent, String words) {
        assertEquals(words, BrowserName.of(userAgent));
    }
}
