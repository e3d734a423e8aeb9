package ma.ittifaq.web.archive;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.archive.Question;

/**
 * What the address of the search asks for. What it does not say well is not asked for.
 *
 * @param q words, numbers or reference; empty for all
 * @param unit code of a unit, empty for all
 * @param year the year of filing, 0 for all
 * @param state name of a state, empty for all
 * @param from where the page begins
 */
public record Asked(String q, String unit, int year, String state, int from) {

    private static final int LONGEST = 200;

    static Asked of(HttpServletRequest request) {
        return new Asked(
                given(request, "q", ".*").strip(),
                given(request, "unit", "[0-9A-Za-z._-]+"),
                number(given(request, "year", "\\d{4}")),
                Stream.of(AgreementState.values())
                        .map(Enum::name)
                        .filter(given(request, "state", "[A-Z_]+")::equals)
                        .findFirst()
                        .orElse(""),
                number(given(request, "from", "\\d{1,6}")));
    }

    private static String given(HttpServletRequest request, String name, String shape) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(v -> v.length() <= LONGEST && v.matches(shape))
                .orElse("");
    }

    private static int number(String digits) {
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    Question question() {
        return new Question(
                Optional.of(q),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(unit),
                Optional.of(year).filter(y -> y > 0),
                state.isEmpty() ? List.of() : List.of(AgreementState.valueOf(state)));
    }

    public boolean isNarrowed() {
        return !q.isEmpty() || !unit.isEmpty() || year > 0 || !state.isEmpty();
    }

    /** The same question, from another line on. */
    String at(int line) {
        return "/archive?" + part("q", q) + part("unit", unit) + part("year", year == 0 ? "" : year)
                + part("state", state) + "from=" + line;
    }

    private static String part(String name, Object value) {
        String text = value.toString();
        return text.isEmpty() ? "" : name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&";
    }
}
