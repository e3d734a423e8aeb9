package ma.ittifaq.archive.transfer;

/** A file of an E-ARK SIP by its path in it, as the METS file lists it. */
record SipFile(String path, long size, String sha256) {

    /** One that XML takes, and no other file has. */
    String id() {
        return "file-" + sha256.substring(0, 16) + "-" + Integer.toHexString(path.hashCode());
    }

    /** The first of the folders that it is in. */
    String folder() {
        return path.substring(0, path.indexOf('/'));
    }

    /** @param kind the folder below {@code metadata} */
    boolean isMetadata(String kind) {
        return path.startsWith("metadata/" + kind + "/");
    }

    String mediaType() {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "pdf" -> "application/pdf";
            case "json" -> "application/json";
            case "jsonl" -> "text/plain";
            default -> "application/xml";
        };
    }
}
