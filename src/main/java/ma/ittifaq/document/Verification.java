package ma.ittifaq.document;

/** How a reader checks the act: the short code and the address that the QR holds. */
public record Verification(String code, String url) {}
