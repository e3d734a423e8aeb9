package ma.ittifaq.document;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ma.ittifaq.document.Line.Token;

/** Cuts a text where direction, face, spacing or a chance to break the line changes, and shapes each piece. */
final class Tokens {
    /** The Unicode rules would break after these; dates, hours, law numbers and French elision must not. */
    private static final String NEVER_BREAK_AFTER = ".@-/'’:?";

    /** Readers keep the order of these by themselves, whatever stands beside them. */
    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d+([.,:/]\\d+)*");

    private static final Pattern AROUND =
            Pattern.compile("^[\\p{Ps}\\p{Pi}\"']+|[\\p{Pe}\\p{Pf}\"'.,;:!?\u060C\u061B\u061F\u2026]+$");

    private final String text;
    private final Face preferred;
    private final Bidi bidi;
    private final BitSet breaks = new BitSet();

    private Tokens(String text, Face preferred, boolean fromRight) {
        this.text = text;
        this.preferred = preferred;
        this.bidi = new Bidi(text, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        BreakIterator chances = BreakIterator.getLineInstance(Locale.FRENCH);
        chances.setText(text);
        for (int at = chances.first(); at != BreakIterator.DONE; at = chances.next()) {
            if (at > 0 && NEVER_BREAK_AFTER.indexOf(text.charAt(at - 1)) < 0) {
                breaks.set(at);
            }
        }
        breaks.set(text.length());
    }

    static List<Token> of(String text, Face preferred, boolean fromRight) {
        return text.isEmpty() ? List.of() : new Tokens(text, preferred, fromRight).cut();
    }

    private List<Token> cut() {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= text.length(); end++) {
            if (end == text.length() || endsAt(end)) {
                tokens.add(token(start, end));
                start = end;
            }
        }
        return tokens;
    }

    private boolean endsAt(int end) {
        if (Character.isLowSurrogate(text.charAt(end))) {
            return false;
        }
        return breaks.get(end)
                || bidi.getLevelAt(end) != bidi.getLevelAt(end - 1)
                || isSpace(end) != isSpace(end - 1)
                || !isMark(end) && face(end) != face(end - 1);
    }

    private Token token(int start, int end) {
        String visible = Printable.withoutDirections(text.substring(start, end)).replace('\u00A0', ' ');
        int level = bidi.getLevelAt(start);
        Face face = face(start);
        boolean fromRight = (level & 1) == 1;
        boolean space = isSpace(start);
        Glyphs glyphs = face.shape(visible, fromRight);
        boolean guarded = !space && needsGuard(visible, fromRight);
        return new Token(face, visible, glyphs, (byte) level, space, breaks.get(end), guarded);
    }

    /**
     * Arabic may stand beside any text, if not in its line then in the next cell, and turns numbers with hyphens around.
     * Some readers do not know that Tifinagh is written from the left, and a vowel mark at the end of a word goes to what
     * stands beside it. Nothing else is guarded: whoever searches a phrase meets the marks between its words.
     */
    private static boolean needsGuard(String visible, boolean fromRight) {
        String word = AROUND.matcher(visible).replaceAll("");
        if (word.isEmpty()) {
            return false;
        }
        int first = word.codePointAt(0);
        return fromRight
                ? Spelling.isMark(word.codePointBefore(word.length()))
                : UnicodeScript.of(first) == UnicodeScript.TIFINAGH
                        || !Character.isLetter(first)
                                && !PLAIN_NUMBER.matcher(word).matches();
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\u00A0';
    }

    private boolean isMark(int at) {
        return Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    private Face face(int at) {
        int start = at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        return preferred.covering(text.codePointAt(start));
    }
}
