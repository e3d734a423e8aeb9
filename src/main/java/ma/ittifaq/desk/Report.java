package ma.ittifaq.desk;

/** What the full validation of an act said, in XML (ETSI TS 119 102-2). */
public record Report(String reference, String xml) {

    public String fileName() {
        return reference.replaceAll("[^0-9A-Za-z]+", "-") + "-validation.xml";
    }
}
