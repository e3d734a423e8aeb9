package ma.ittifaq.api;

import ma.ittifaq.platform.Refusal;

/** A refusal that only the API knows. */
final class ApiRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ApiRefusal(Kind kind, String key) {
        super(kind, key);
    }

    /** The file holds no such act, or the text is not frozen yet. */
    static ApiRefusal noSuchAct() {
        return new ApiRefusal(Kind.NOT_FOUND, "api.act.not_found");
    }

    static ApiRefusal noSuchCode() {
        return new ApiRefusal(Kind.NOT_FOUND, "api.code.not_found");
    }

    static ApiRefusal noSuchEmployee() {
        return new ApiRefusal(Kind.NOT_FOUND, "api.employee.not_found");
    }
}
