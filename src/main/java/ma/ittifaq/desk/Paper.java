package ma.ittifaq.desk;

/** The bytes of an act, with what names them. */
public record Paper(String reference, String sha256, byte[] bytes) {

    /** A name for the file, of plain characters only. */
    public String fileName() {
        return reference.replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    }
}
