package ma.ittifaq.directory;

/** Digits of every script become the ones in which numbers are stored. */
final class Digits {

    private Digits() {}

    static String western(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
