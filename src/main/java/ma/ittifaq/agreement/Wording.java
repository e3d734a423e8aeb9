package ma.ittifaq.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ma.ittifaq.platform.Fold;

/**
 * What a typed text may mean in a list: words of the employee's name, their whole PPR, the beginning of a reference, or its
 * number with whatever stands before it.
 */
final class Wording {

    private static final int MOST_WORDS = 8;
    private static final Pattern NUMBERED = Pattern.compile("(?<head>.*?)0*(?<number>[0-9]{1,9})", Pattern.DOTALL);

    private Wording() {}

    /** Each of them is found by an index of its own. */
    static List<Condition> of(String text) {
        List<Condition> ways = new ArrayList<>();
        List<Condition> words = Stream.of(Fold.fold(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> Condition.of("e.searchText like ?", "%" + word + "%"))
                .toList();
        if (!words.isEmpty()) {
            Condition named = Condition.all(words);
            ways.add(new Condition(
                    "a.employee in (select e.id from Employee e where " + named.text() + ")", named.values()));
        }
        ways.add(Condition.of("a.employee in (select e.id from Employee e where e.ppr = ?)", text.strip()));
        String reference = text.strip().toUpperCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
        ways.add(Condition.of("a.numbering.reference like ? escape '!'", reference + "%"));
        Matcher numbered = NUMBERED.matcher(reference);
        if (numbered.matches()) {
            ways.add(Condition.of(
                    "a.numbering.number = ? and a.numbering.reference like ? escape '!'",
                    Integer.valueOf(numbered.group("number")),
                    "%" + numbered.group("head") + "%"));
        }
        return ways;
    }
}
