package ma.ittifaq.directory;

/** The two files of an import; each is recognised by its header. */
public enum ImportSheet {
    UNITS,
    EMPLOYEES
}
