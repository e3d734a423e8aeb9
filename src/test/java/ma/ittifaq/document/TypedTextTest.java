package ma.ittifaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.document.AgreementTerms.Task;
import ma.ittifaq.platform.Program;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Names, addresses and numbers in mixed scripts, as people type them: whoever searches or copies the act's text finds
 * every word and number exactly as typed, up to the Unicode canonical order of vowel marks (NFC). What is asked for is a
 * word at a time, without the brackets and stops around it: a reader cannot know on which side of a line in two
 * directions the typist began.
 */
class TypedTextTest {
    private static final AgreementDocument DOCUMENT = new AgreementDocument(new ClauseSets(), new LegalReferences());
    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءئؤأإآةپچڤگ";
    private static final String VOWELS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0652";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDÉÈÊàâçëéèïôùûœŒÆñß";
    private static final String TIFINAGH = "ⴰⴱⴳⴷⴻⴼⴽⵀⵃⵄⵅⵇⵉⵊⵍⵎⵏⵓⵔⵖⵙⵛⵜⵟⵡⵢⵣ";
    private static final String AROUND = "^[(«]+|[)».،؛:]+$";
    private static final String MARKS = "\\p{Mn}";
    /** Wider words may be cut at the end of a line. */
    private static final int FITS_A_CELL = 12;

    /** What one person types into an agreement. */
    record Typed(String name, String address, List<List<String>> tasks) {
        AgreementSnapshot agreement() {
            List<Task> printed = tasks.stream()
                    .map(cells -> new Task(cells.get(0), cells.get(1), cells.get(2)))
                    .toList();
            return Samples.agreement(Samples.terms(printed, address), Samples.named(Bilingual.same(name)));
        }

        Stream<String> words() {
            return Stream.concat(Stream.of(name, address), tasks.stream().flatMap(List::stream))
                    .flatMap(text -> Stream.of(text.split(" ")))
                    .map(word -> normal(word).replaceAll(AROUND, ""))
                    .filter(word -> !word.isEmpty());
        }
    }

    @Property(tries = 12, seed = "20200415")
    void isFoundAsItWasTyped(@ForAll("typed") Typed typed) throws IOException, InterruptedException {
        byte[] pdf = Pdfs.keep("typed", DOCUMENT.render(typed.agreement()));
        assertEquals(List.of(), missing(typed.words().toList(), Pdfs.everything(pdf)), "PDFBox");
        assertEquals(
                List.of(),
                missing(typed.words().filter(TypedTextTest::withoutVowels).toList(), poppler(pdf)),
                "pdftotext");
    }

    private static List<String> missing(List<String> words, String extracted) {
        String text = normal(extracted);
        String unbroken = Pdfs.unbroken(text);
        return words.stream()
                .filter(word -> !text.contains(word))
                .filter(word -> word.length() <= FITS_A_CELL || !unbroken.contains(word))
                .toList();
    }

    /** Poppler puts words together by the places of their glyphs; a vowel mark beside a raised letter confuses it. */
    private static boolean withoutVowels(String word) {
        return word.equals(word.replaceAll(MARKS, ""));
    }

    private static String normal(String text) {
        return Normalizer.normalize(
                text.replaceAll("[\u200E\u200F\u202A-\u202E\u2066-\u2069]", ""), Normalizer.Form.NFC);
    }

    private static String poppler(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("typed", ".pdf");
        try {
            Files.write(file, pdf);
            return String.join(
                    "\n", Program.named("pdftotext").run(file.toString(), "-").lines());
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Typed> typed() {
        Arbitrary<String> cell = text(1, 4);
        Arbitrary<List<List<String>>> tasks = cell.list().ofSize(3).list().ofSize(30);
        return Combinators.combine(text(2, 3), text(2, 8), tasks).as(Typed::new);
    }

    private static Arbitrary<String> text(int least, int most) {
        return around().list().ofMinSize(least).ofMaxSize(most).map(words -> String.join(" ", words));
    }

    private static Arbitrary<String> around() {
        Arbitrary<String> frame = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just("%s")), Tuple.of(1, Arbitraries.of("(%s)", "«%s»", "%s.", "%s،", "%s:")));
        return Combinators.combine(frame, word()).as(String::formatted);
    }

    private static Arbitrary<String> word() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, letters(ARABIC, 1, 9)),
                Tuple.of(3, vowelled()),
                Tuple.of(4, letters(LATIN, 1, 9)),
                Tuple.of(1, letters(TIFINAGH, 1, 9)),
                Tuple.of(
                        1,
                        Combinators.combine(letters(LATIN, 2, 6), letters("abcdefgh", 2, 6))
                                .as("%s@%s.ma"::formatted)),
                Tuple.of(6, number()));
    }

    private static Arbitrary<String> vowelled() {
        Arbitrary<String> marks = Arbitraries.frequencyOf(
                Tuple.of(3, letters(VOWELS, 0, 1)),
                Tuple.of(1, letters(VOWELS, 0, 1).map("\u0651"::concat)));
        return Combinators.combine(letters(ARABIC, 1, 1), marks)
                .as(String::concat)
                .list()
                .ofMinSize(2)
                .ofMaxSize(8)
                .map(letters -> String.join("", letters));
    }

    /** Dates, hours, telephones, numbers of laws and of acts, shares. */
    private static Arbitrary<String> number() {
        return Arbitraries.of(
                        "####-##-##",
                        "08:##-16:##",
                        "05##-##-##-##",
                        "########/##",
                        "DSI/20##/####",
                        "##-##",
                        "##%",
                        "###")
                .flatMap(TypedTextTest::figures);
    }

    private static Arbitrary<String> figures(String pattern) {
        List<Arbitrary<String>> parts = new ArrayList<>();
        pattern.chars()
                .mapToObj(Character::toString)
                .forEach(c -> parts.add(c.equals("#") ? letters("0123456789", 1, 1) : Arbitraries.just(c)));
        return Combinators.combine(parts).as(pieces -> String.join("", pieces));
    }

    private static Arbitrary<String> letters(String alphabet, int least, int most) {
        return Arbitraries.strings()
                .withChars(alphabet.toCharArray())
                .ofMinLength(least)
                .ofMaxLength(most);
    }
}
