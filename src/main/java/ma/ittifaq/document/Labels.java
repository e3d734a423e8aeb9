package ma.ittifaq.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import ma.ittifaq.regulation.Bilingual;

/** The fixed words of acts, in both languages. */
final class Labels {
    private static final Properties ARABIC = load("labels_ar.properties");
    private static final Properties FRENCH = load("labels_fr.properties");

    private Labels() {}

    /** The label with its arguments, each in the label's own language. */
    static Bilingual of(String key, Bilingual... arguments) {
        Object[] arabic = Arrays.stream(arguments).map(Bilingual::ar).toArray();
        Object[] french = Arrays.stream(arguments).map(Bilingual::fr).toArray();
        return new Bilingual(text(ARABIC, key, arabic), text(FRENCH, key, french));
    }

    static Bilingual of(String prefix, Enum<?> constant) {
        return of(prefix + '.' + constant.name().toLowerCase(Locale.ROOT));
    }

    private static String text(Properties words, String key, Object[] arguments) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("No label " + key, Labels.class.getName(), key);
        }
        // Most labels have nothing to fill in and nothing quoted: reading the pattern is spared.
        boolean plain = arguments.length == 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('{') < 0;
        return plain ? pattern : MessageFormat.format(pattern, arguments);
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(Labels.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return words;
    }
}
