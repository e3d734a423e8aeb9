package ma.ittifaq.agreement;

/** What the employee undertakes: security of the information system, confidentiality, users' data, the guide read. */
public record Undertakings(boolean security, boolean confidentiality, boolean personalData, boolean guideRead) {

    public static final Undertakings ALL = new Undertakings(true, true, true, true);

    public boolean isComplete() {
        return security && confidentiality && personalData && guideRead;
    }
}
