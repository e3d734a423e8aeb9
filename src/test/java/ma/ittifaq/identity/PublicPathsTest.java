package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PublicPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/index.xhtml",
                "/agreements",
                "/admin/users.xhtml",
                "/loginx",
                "/login.xhtml.xhtml",
                "/verifyx",
                "/LOGIN",
                "/api",
                "/api/",
                "/api/v1/me",
                "/api/v1/verification",
                "/api/v1/verificationsx",
                "/api/v1/openapi.jsonx",
                "/api/v1/schemas",
                "/pki",
                "/resource/x",
                "//login"
            })
    void everythingElseAsksForAName(String path) {
        assertFalse(PublicPaths.contains(path));
    }

    /** Each open pattern of web.xml is open here, and nothing beside it: the two lists cannot drift apart. */
    @Test
    void theConstraintsOfWebXmlSayTheSame() throws Exception {
        List<String> open = openPatterns();
        assertEquals(15, open.size());
        for (String pattern : open) {
            String path = pattern.endsWith("/*") ? pattern.substring(0, pattern.length() - 1) + "x" : pattern;
            assertTrue(PublicPaths.contains(path), path);
        }
    }

    private static List<String> openPatterns() throws Exception {
        NodeList constraints = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("webapp/WEB-INF/web.xml").toFile())
                .getElementsByTagName("security-constraint");
        List<String> patterns = new ArrayList<>();
        for (int i = 0; i < constraints.getLength(); i++) {
            Element constraint = (Element) constraints.item(i);
            NodeList urls = constraint.getElementsByTagName("url-pattern");
            boolean guarded = constraint.getElementsByTagName("auth-constraint").getLength() > 0;
            for (int j = 0; j < urls.getLength() && !guarded; j++) {
                patterns.add(urls.item(j).getTextContent());
            }
        }
        return patterns;
    }
}
