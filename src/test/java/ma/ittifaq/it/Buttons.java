package ma.ittifaq.it;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One page as each of those to whom it is shown, and what they can press there. */
final class Buttons {

    private static final Pattern SENT = Pattern.compile("\\{'([\\w:-]+)':'\\1'");
    private static final Pattern FORM = Pattern.compile("<form id=\"([\\w:-]+)\"");
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

    private static final Pattern NONCE = Pattern.compile("name=\"primefaces\\.nonce\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final Map<Person, String> pages = new EnumMap<>(Person.class);

    private Buttons(String address) {
        this.address = address;
    }

    static Buttons of(String address, Interrogation asking) throws IOException, InterruptedException {
        Buttons buttons = new Buttons(address);
        for (Person person : Person.named()) {
            HttpResponse<byte[]> page = asking.session(person).get(address);
            if (page.statusCode() == 200) {
                buttons.pages.put(person, new String(page.body(), StandardCharsets.UTF_8));
            }
        }
        return buttons;
    }

    /** To whom the page is shown. */
    Set<Person> readers() {
        return pages.keySet();
    }

    /** What others can press there and this person cannot; one of those that differ in a number only. */
    Set<String> lacking(Person person) {
        Map<String, String> lacking = new TreeMap<>();
        Set<String> own = kinds(pages.get(person));
        pages.values().forEach(page -> found(SENT, page).stream()
                .filter(name -> !own.contains(kind(name)))
                .forEach(name -> lacking.putIfAbsent(kind(name), name)));
        return new TreeSet<>(lacking.values());
    }

    /** Pressed all the same, in every form that anybody has on that page, with the state of this person's own. */
    HttpResponse<byte[]> press(String name, Person person, Interrogation asking)
            throws IOException, InterruptedException {
        String fields = pages.values().stream()
                .flatMap(page -> found(FORM, page).stream())
                .distinct()
                .map(form -> form + "=" + form)
                .collect(Collectors.joining("&"));
        return asking.session(person)
                .post(
                        address,
                        fields + "&" + name + "=" + name + own(person, "jakarta.faces.ViewState", VIEW_STATE)
                                + own(person, "primefaces.nonce", NONCE));
    }

    /** What this person's page itself sends with every form. */
    private String own(Person person, String field, Pattern where) {
        return found(where, pages.get(person)).stream()
                .findFirst()
                .map(value -> "&" + field + "=" + encoded(value))
                .orElse("");
    }

    private static Set<String> kinds(String page) {
        return found(SENT, page).stream().map(Buttons::kind).collect(Collectors.toSet());
    }

    private static String kind(String name) {
        return name.replaceAll("\\d+", "#");
    }

    private static Set<String> found(Pattern pattern, String page) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
