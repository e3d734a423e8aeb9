package ma.ittifaq.directory;

import ma.ittifaq.platform.Refusal;

/** The import was not even looked at, or another one came first. Nothing was changed. */
public final class ImportRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private ImportRefused(Kind kind, String key) {
        super(kind, key);
    }

    static ImportRefused notAllowed() {
        return new ImportRefused(Kind.NOT_FOUND, "import.not_allowed");
    }

    static ImportRefused overtaken() {
        return new ImportRefused(Kind.STALE, "import.overtaken");
    }
}
