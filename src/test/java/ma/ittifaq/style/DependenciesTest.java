package ma.ittifaq.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * What is shipped in the WAR, by name, version and licence: compared with the list that somebody read, so that no library
 * comes, goes or changes its version unseen. Writes {@code target/bom.json}, a CycloneDX bill of materials, on the way.
 */
class DependenciesTest {

    private static final Path RESOLVED = Path.of("target/dependencies.txt");
    private static final Path KEPT = Path.of("src/site/markdown/dependencies.md");
    private static final Path MADE = Path.of("target/dependencies.md");
    private static final Path BOM = Path.of("target/bom.json");
    private static final Pattern LINE =
            Pattern.compile("^\\s*([\\w.-]+):([\\w.-]+):jar:(?:([\\w-]+):)?([\\w.-]+):(compile|runtime)\\b.*");
    private static final String MARK = "<!-- list -->\n";

    /** One library: where it comes from and what one may do with it. */
    private record Library(String name, String version, String purl, String licence, String sha256) {}

    @Test
    void theListOfWhatIsShippedWasRead() throws Exception {
        List<Library> shipped = shipped();
        assertTrue(shipped.size() > 20, "found them: " + shipped.size());
        String kept = Files.readString(KEPT);
        String table = shipped.stream()
                .map(l -> "| `%s` | %s | %s |%n".formatted(l.name(), l.version(), l.licence()))
                .collect(Collectors.joining("", "| Library | Version | Licence |\n|---|---|---|\n", ""));
        String page = kept.substring(0, kept.indexOf(MARK) + MARK.length()) + "\n" + table;
        Files.writeString(MADE, page);
        Files.writeString(BOM, bom(shipped));
        assertEquals(page, kept, "libraries have changed: read the difference, then cp " + MADE + " " + KEPT);
    }

    private static List<Library> shipped() throws IOException {
        List<String> jars = Stream.of(
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                                .split(File.pathSeparator))
                .toList();
        Map<String, Library> found = new TreeMap<>();
        for (String line : Files.readAllLines(RESOLVED)) {
            Matcher m = LINE.matcher(line.replaceAll("\u001B\\[[0-9;]*m", ""));
            if (m.matches()) {
                String folder = m.group(1).replace('.', '/') + '/' + m.group(2) + '/' + m.group(4) + '/';
                Path jar = jars.stream()
                        .filter(path -> path.replace('\\', '/').contains(folder))
                        .map(Path::of)
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("not on the class path: " + line));
                found.put(m.group(1) + ':' + m.group(2), library(m, jar));
            }
        }
        return List.copyOf(found.values());
    }

    private static Library library(Matcher m, Path jar) throws IOException {
        String purl = "pkg:maven/" + m.group(1) + '/' + m.group(2) + '@' + m.group(4);
        Path pom = jar.resolveSibling(m.group(2) + '-' + m.group(4) + ".pom");
        return new Library(m.group(1) + ':' + m.group(2), m.group(4), purl, licence(pom, 0), sha256(jar));
    }

    /** As its description says, or that of the parent. */
    private static String licence(Path pom, int depth) throws IOException {
        Element project = parsed(pom);
        List<String> names = children(project, "licenses").stream()
                .flatMap(licences -> children(licences, "license").stream())
                .flatMap(licence -> children(licence, "name").stream())
                .map(name -> name.getTextContent().strip().replaceAll("\\s+", " "))
                .toList();
        if (!names.isEmpty()) {
            return String.join("; ", names);
        }
        List<Element> parents = children(project, "parent");
        assertTrue(!parents.isEmpty() && depth < 9, "no licence said for " + pom.getFileName());
        String[] at = Stream.of("groupId", "artifactId", "version")
                .map(part -> children(parents.getFirst(), part)
                        .getFirst()
                        .getTextContent()
                        .strip())
                .toArray(String[]::new);
        Path repository = pom;
        int up = parsedDepth(project, pom);
        for (int i = 0; i < up; i++) {
            repository = repository.getParent();
        }
        return licence(
                repository
                        .resolve(at[0].replace('.', '/'))
                        .resolve(at[1])
                        .resolve(at[2])
                        .resolve(at[1] + '-' + at[2] + ".pom"),
                depth + 1);
    }

    /** How many folders the repository is above a description: its group's, and artifact, version and file. */
    private static int parsedDepth(Element project, Path pom) {
        String group = children(project, "groupId").stream()
                .findFirst()
                .orElseGet(() -> children(children(project, "parent").getFirst(), "groupId")
                        .getFirst())
                .getTextContent()
                .strip();
        int names = group.split("\\.").length + 3;
        assertTrue(pom.getNameCount() > names, pom.toString());
        return names;
    }

    private static Element parsed(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
        } catch (javax.xml.parsers.ParserConfigurationException | org.xml.sax.SAXException unreadable) {
            throw new IOException(pom.toString(), unreadable);
        }
    }

    private static List<Element> children(Element parent, String name) {
        NodeList all = parent.getChildNodes();
        return Stream.iterate(0, i -> i < all.getLength(), i -> i + 1)
                .map(all::item)
                .filter(node ->
                        node instanceof Element element && element.getTagName().equals(name))
                .map(Element.class::cast)
                .toList();
    }

    private static String sha256(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** CycloneDX 1.6: what scanners read. */
    private static String bom(List<Library> shipped) {
        JsonArrayBuilder components = Json.createArrayBuilder();
        shipped.forEach(l -> components.add(Json.createObjectBuilder()
                .add("type", "library")
                .add("bom-ref", l.purl())
                .add("name", l.name())
                .add("version", l.version())
                .add("purl", l.purl())
                .add(
                        "hashes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("alg", "SHA-256")
                                        .add("content", l.sha256())))
                .add(
                        "licenses",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "license",
                                                Json.createObjectBuilder().add("name", l.licence()))))));
        return Json.createObjectBuilder()
                .add("bomFormat", "CycloneDX")
                .add("specVersion", "1.6")
                .add("version", 1)
                .add(
                        "metadata",
                        Json.createObjectBuilder()
                                .add(
                                        "component",
                                        Json.createObjectBuilder()
                                                .add("type", "application")
                                                .add("name", "ittifaq")))
                .add("components", components)
                .build()
                .toString();
    }
}
