package ma.ittifaq.style;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The libraries in the modules of a provisioned server, as package URLs ({@code pkg:maven/group/artifact@version}): by the
 * description that Maven leaves in a file, with all that were packed into it, else by the file's name.
 *
 * @param unknown files that neither says
 */
record ServerLibraries(SortedSet<String> purls, List<String> unknown) {

    private static final Pattern DESCRIPTION = Pattern.compile("META-INF/maven/.+/pom\\.properties");
    private static final Pattern NAME = Pattern.compile("([a-z][\\w.-]*?)-(\\d[\\w.-]*)\\.jar");
    /** Groups of what is built without Maven, by the beginning of the artifact's name. */
    private static final Map<String, String> GROUPS = Map.of(
            "bc", "org.bouncycastle",
            "hibernate-envers", "org.hibernate.orm",
            "hibernate-core", "org.hibernate.orm",
            "hibernate-commons", "org.hibernate.common",
            "h2", "com.h2database",
            "caffeine", "com.github.ben-manes.caffeine",
            "asm", "org.ow2.asm",
            "reactive-streams", "org.reactivestreams",
            "ecj", "org.eclipse.jdt",
            "json-patch", "com.github.java-json-tools");

    /** Of all files below that folder. */
    static ServerLibraries in(Path folder) throws IOException {
        SortedSet<String> purls = new TreeSet<>();
        List<String> unknown = new ArrayList<>();
        List<Path> jars;
        try (Stream<Path> files = Files.walk(folder)) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            List<String> said = said(jar);
            purls.addAll(said);
            if (said.isEmpty()) {
                unknown.add(jar.getFileName().toString());
            }
        }
        return new ServerLibraries(purls, unknown);
    }

    private static List<String> said(Path jar) throws IOException {
        List<String> said = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (DESCRIPTION.matcher(entry.getName()).matches()) {
                    Properties maven = new Properties();
                    try (InputStream in = file.getInputStream(entry)) {
                        maven.load(in);
                    }
                    said.add(purl(
                            maven.getProperty("groupId"),
                            maven.getProperty("artifactId"),
                            maven.getProperty("version")));
                }
            }
            if (said.isEmpty()) {
                said.addAll(byName(jar.getFileName().toString(), file.getManifest()));
            }
        }
        return said;
    }

    private static List<String> byName(String name, Manifest manifest) {
        // The provisioning names the driver without its version, as a module's resource.
        if (name.equals("postgresql.jar") && manifest != null) {
            return List.of(purl(
                    "org.postgresql", "postgresql", manifest.getMainAttributes().getValue("Implementation-Version")));
        }
        Matcher parts = NAME.matcher(name);
        if (!parts.matches()) {
            return List.of();
        }
        return GROUPS.entrySet().stream()
                .filter(group -> parts.group(1).startsWith(group.getKey()))
                .map(group -> purl(group.getValue(), parts.group(1), parts.group(2)))
                .limit(1)
                .toList();
    }

    private static String purl(String group, String artifact, String version) {
        return "pkg:maven/" + group + '/' + artifact + '@' + version;
    }
}
