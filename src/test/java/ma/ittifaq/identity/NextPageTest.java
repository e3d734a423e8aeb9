package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextPageTest {

    @Test
    void goesOnToAPageOfOurs() {
        assertEquals("/agreements?state=DRAFT&q=%D8%A7", NextPage.of("/agreements?state=DRAFT&q=%D8%A7"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "\\\\evil",
                "javascript:alert(1)",
                "/login?next=/login",
                "/api/v1/me",
                "/a b",
                "/%",
                "evil"
            })
    void neverSomewhereElse(String wanted) {
        assertEquals("/", NextPage.of(wanted));
    }
}
