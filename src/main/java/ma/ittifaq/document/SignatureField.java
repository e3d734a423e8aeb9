package ma.ittifaq.document;

/** The signature fields an act is made with; whoever signs fills the one of that name. */
public enum SignatureField {
    EMPLOYEE("employee"),
    MANAGER("manager"),
    AUTHORITY("authority"),
    SEAL("seal");

    /** Size of every field in points, whole numbers so that no tool rewrites the rectangle. */
    public static final int WIDTH = 226;

    public static final int HEIGHT = 84;

    private final String fieldName;

    SignatureField(String fieldName) {
        this.fieldName = fieldName;
    }

    public String fieldName() {
        return fieldName;
    }
}
