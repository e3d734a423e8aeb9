package ma.ittifaq.document;

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
    private static final String NEVER_BREAK_AFTER = "-/'’:?";

    private static final Pattern HYPHENATED_NUMBER = Pattern.compile("\\d.*[-+]|[-+].*\\d");

    private final String text;
    private final Face preferred;
    private final Bidi bidi;
    /** Arabic stands beside it, in the text or, for figures alone, in the next cell. */
    private final boolean beside;

    private final BitSet breaks = new BitSet();

    private Tokens(String text, Face preferred, boolean fromRight) {
        this.text = text;
        this.preferred = preferred;
        this.bidi = new Bidi(text, fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        this.beside = !bidi.isLeftToRight() || text.codePoints().noneMatch(Character::isLetter);
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
        boolean guarded =
                beside && !fromRight && HYPHENATED_NUMBER.matcher(visible).find();
        return new Token(
                face, visible, face.shape(visible, fromRight), (byte) level, isSpace(start), breaks.get(end), guarded);
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
