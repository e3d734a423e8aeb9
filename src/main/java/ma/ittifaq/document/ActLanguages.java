package ma.ittifaq.document;

import ma.ittifaq.regulation.Bilingual;

/** In which languages an administration makes its acts; Arabic always, and it prevails. */
public enum ActLanguages {
    /** Each text in Arabic on the right, facing the French on the left. */
    ARABIC_FRENCH("ar,fr"),
    /** Arabic alone, across the sheet. */
    ARABIC("ar");

    private final String setting;

    ActLanguages(String setting) {
        this.setting = setting;
    }

    /** @throws IllegalArgumentException for anything but {@code ar,fr} and {@code ar} */
    public static ActLanguages of(String setting) {
        for (ActLanguages languages : values()) {
            if (languages.setting.equals(setting.replace(" ", ""))) {
                return languages;
            }
        }
        throw new IllegalArgumentException("\"" + setting + "\" must be ar,fr or ar");
    }

    boolean hasFrench() {
        return this == ARABIC_FRENCH;
    }

    /** On one line: the title of a file, what is read aloud for a picture. */
    String line(Bilingual text) {
        return hasFrench() ? text.ar() + " – " + text.fr() : text.ar();
    }
}
