package ma.ittifaq.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start refuses before there is a server, as its shell reads it. */
class StartScriptTest {

    private static final String CONF = ". deploy/server/content/bin/standalone.conf; echo it goes on";

    @ParameterizedTest
    @ValueSource(strings = {"l'app", "'; drop all objects; --", "a;b", "a\\", "${env.HOME}", "a$$b"})
    void aPasswordThatWouldEndH2sStatementOrAddressIsRefusedByName(String password) throws Exception {
        Program.Ended refused = start("ITTIFAQ_DB_PASSWORD=" + password);
        assertEquals(1, refused.code());
        String said = String.join("\n", refused.lines());
        assertTrue(said.startsWith("ITTIFAQ_DB_PASSWORD holds ' or ; or \\ or $, which H2 cannot take."), said);
        assertFalse(said.contains(password), "it is not told");
        assertFalse(said.contains("it goes on"));
    }

    @Test
    void othersAreTakenAndPostgresTakesAll() throws Exception {
        assertEquals(
                List.of("it goes on"),
                start("ITTIFAQ_DB_PASSWORD=un \"mot\" #é-{%}!").lines());
        assertEquals(List.of("it goes on"), start("A=b").lines());
        assertEquals(
                List.of("it goes on"),
                start("ITTIFAQ_DB_DRIVER=postgresql", "ITTIFAQ_DB_PASSWORD=l'app;")
                        .lines());
        assertEquals(
                List.of("it goes on"),
                start("ITTIFAQ_DB_URL=jdbc:h2:file:/elsewhere", "ITTIFAQ_DB_PASSWORD=l'app;")
                        .lines(),
                "whose user is made there");
    }

    private static Program.Ended start(String... settings) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("-u", "ITTIFAQ_DB_DRIVER", "-u", "ITTIFAQ_DB_URL", "-u", "JAVA_OPTS"));
        command.addAll(List.of(settings));
        command.addAll(List.of("sh", "-c", CONF));
        return Program.named("env").run(command.toArray(String[]::new));
    }
}
