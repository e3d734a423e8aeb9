package ma.ittifaq.api;

import java.util.List;

/** RFC 9457. {@code errors} and {@code incident} are there where they say something. */
public record Problem(String type, String title, int status, String detail, List<FieldError> errors, String incident) {

    static final String MEDIA_TYPE = "application/problem+json";
    private static final String URN = "urn:ittifaq:problem:";

    /** What is wrong with one field of the request. */
    public record FieldError(String field, String key, String detail) {}

    static Problem of(String key, String title, int status, String detail) {
        return new Problem(type(key), title, status, detail, null, null);
    }

    /** What a refusal of that key is called by programs. */
    static String type(String key) {
        return URN + key;
    }

    Problem withErrors(List<FieldError> found) {
        return new Problem(type, title, status, detail, found.isEmpty() ? null : found, incident);
    }

    Problem withIncident(String id) {
        return new Problem(type, title, status, detail, errors, id);
    }
}
