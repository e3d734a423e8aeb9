package ma.ittifaq.directory;

/** Hears how far an import has come; lines are counted over all passes of all files. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress UNHEARD = (done, total) -> {};

    void at(long done, long total);
}
