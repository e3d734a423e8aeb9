package ma.ittifaq.web.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ma.ittifaq.web.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AskedTest {

    private static final Pattern FIELD = Pattern.compile("<h:(?:input|select)\\w+ id=\"(\\w+)\"");

    /** These pages carry the question along in their form: a field of the same name would be read as a part of it. */
    @ParameterizedTest
    @ValueSource(strings = {"hold", "dispose", "hand-over"})
    void noFieldOfAPageThatKeepsTheQuestionIsAPartOfIt(String page) throws IOException {
        Set<String> fields = FIELD.matcher(Files.readString(Path.of("webapp/pages/archive", page + ".xhtml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(HashSet::new));
        assertFalse(fields.isEmpty(), "the page has fields");
        fields.retainAll(Asked.KNOWN.stream().map(Address.Part::name).collect(Collectors.toSet()));
        assertEquals(Set.of(), fields);
    }
}
