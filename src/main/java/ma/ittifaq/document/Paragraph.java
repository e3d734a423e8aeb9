package ma.ittifaq.document;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import ma.ittifaq.document.Line.Token;
import ma.ittifaq.document.Style.Align;
import ma.ittifaq.regulation.LeftToRight;

/** A text laid out in lines of a given width; numbers inside it keep their order. */
record Paragraph(List<Line> lines, Style style, float width, boolean fromRight) {
    private static final Pattern UNBREAKABLE = Pattern.compile(" (?=[;:?!»])|(?<=[«°]) |(?<=رقم) (?=[\u2066\\d])");
    private static final int MOST_REMEMBERED = 2_048;
    private static final int LONGEST_REMEMBERED = 2_000;
    private static final Map<Asked, Paragraph> REMEMBERED = new ConcurrentHashMap<>();
    private static final Pattern ISOLATED = Pattern.compile("\u2066[+\\d][^\u2069]{0,24}\u2069");

    /** Most of an act is the words of its clause set: laid out once for all acts, until the memory is full. */
    static Paragraph of(String text, Style style, float width, boolean fromRight) {
        Asked asked = new Asked(text, style, width, fromRight);
        Paragraph known = REMEMBERED.get(asked);
        if (known == null) {
            if (REMEMBERED.size() >= MOST_REMEMBERED) {
                REMEMBERED.clear();
            }
            known = laidOut(text, style, width, fromRight);
            if (text.length() <= LONGEST_REMEMBERED) {
                REMEMBERED.put(asked, known);
            }
        }
        return known;
    }

    private static Paragraph laidOut(String text, Style style, float width, boolean fromRight) {
        Printable.require(text);
        List<Line> lines = new ArrayList<>();
        Builder builder = new Builder(style, width * 1000 / style.size(), fromRight, lines);
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        bound(LeftToRight.isolate(composed)).strip().lines().forEach(builder::add);
        return new Paragraph(List.copyOf(lines), style, width, fromRight);
    }

    /** Free text in an Arabic frame: its first letter decides where it begins; figures alone begin at the right. */
    static Paragraph free(String text, float width, float scale) {
        boolean arabic = Printable.isArabic(text);
        Align align = text.codePoints().anyMatch(Character::isLetter) ? Align.START : Align.END;
        return of(text, Style.of(arabic).scaled(scale).aligned(align), width, arabic);
    }

    /** Spaces where a line must not end: before French high punctuation, between « no. » and its number. */
    private static String bound(String text) {
        String tight = UNBREAKABLE.matcher(text.replace('\t', ' ')).replaceAll("\u00A0");
        return ISOLATED.matcher(tight).replaceAll(number -> number.group().replace(' ', '\u00A0'));
    }

    float height() {
        return lines.size() * style.leading();
    }

    Paragraph part(int from, int to) {
        return new Paragraph(lines.subList(from, to), style, width, fromRight);
    }

    private record Asked(String text, Style style, float width, boolean fromRight) {}

    /** Fills lines greedily; a word wider than the line is cut between characters. */
    private static final class Builder {
        private final Style style;
        private final float room;
        private final boolean fromRight;
        private final List<Line> lines;
        private List<Token> current = new ArrayList<>();
        private float used;

        Builder(Style style, float room, boolean fromRight, List<Line> lines) {
            this.style = style;
            this.room = room;
            this.fromRight = fromRight;
            this.lines = lines;
        }

        void add(String text) {
            List<Token> group = new ArrayList<>();
            for (Token token : Tokens.of(text, style.face(), fromRight)) {
                group.add(token);
                if (token.breakAfter()) {
                    place(group);
                    group = new ArrayList<>();
                }
            }
            close(true);
        }

        private void place(List<Token> group) {
            if (used + visibleWidth(group) > room && !current.isEmpty()) {
                close(false);
            }
            if (visibleWidth(group) > room) {
                group.forEach(this::cut);
            } else {
                group.forEach(this::append);
            }
        }

        private void append(Token token) {
            current.add(token);
            used += token.advance();
        }

        private void cut(Token token) {
            if (used + token.advance() <= room || token.space()) {
                append(token);
                return;
            }
            String rest = token.text();
            while (!rest.isEmpty()) {
                int length = fitting(token, rest);
                if (length > 0 || current.isEmpty()) {
                    int end = length > 0 ? length : rest.offsetByCodePoints(0, 1);
                    append(part(token, rest.substring(0, end)));
                    rest = rest.substring(end);
                }
                if (!rest.isEmpty()) {
                    close(false);
                }
            }
        }

        /** How much of the rest of a word fits what is left of the line. */
        private int fitting(Token token, String rest) {
            int low = 0;
            // A character is rarely narrower than this; it keeps the search short in endless words.
            int high = Math.min(rest.length(), 16 + (int) (room / 150));
            while (low < high) {
                int middle = (low + high + 1) >>> 1;
                boolean fits = used + part(token, rest.substring(0, middle)).advance() <= room;
                low = fits ? middle : low;
                high = fits ? high : middle - 1;
            }
            BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
            characters.setText(rest.substring(0, Math.min(rest.length(), low + 16)));
            return low == 0 || characters.isBoundary(low) ? low : characters.preceding(low);
        }

        private static Token part(Token token, String text) {
            boolean odd = (token.level() & 1) == 1;
            Glyphs glyphs = new Shaper(token.face(), text, odd).shape();
            return new Token(token.face(), text, glyphs, token.level(), false, true, token.guarded());
        }

        private static float visibleWidth(List<Token> group) {
            float width = 0;
            float visible = 0;
            for (Token token : group) {
                width += token.advance();
                visible = token.space() ? visible : width;
            }
            return visible;
        }

        private void close(boolean last) {
            while (!current.isEmpty() && current.getLast().space()) {
                current.removeLast();
            }
            Token[] visual = current.toArray(Token[]::new);
            byte[] levels = new byte[visual.length];
            float width = 0;
            int spaces = 0;
            for (int i = 0; i < visual.length; i++) {
                levels[i] = visual[i].level();
                width += visual[i].advance();
                spaces += visual[i].space() ? 1 : 0;
            }
            if (visual.length > 1) {
                Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
            }
            lines.add(new Line(List.of(visual), width, spaces, last));
            current = new ArrayList<>();
            used = 0;
        }
    }
}
