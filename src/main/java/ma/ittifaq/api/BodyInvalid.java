package ma.ittifaq.api;

import java.util.List;
import ma.ittifaq.agreement.Finding;
import ma.ittifaq.platform.Refusal;

/** The JSON of a request can be read, but its fields are not what the operation takes. */
final class BodyInvalid extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    BodyInvalid(Finding... findings) {
        super(Kind.INVALID, "api.body.invalid");
        this.findings = List.of(findings);
    }

    static BodyInvalid required(String field) {
        return new BodyInvalid(Finding.of(field, "terms.required"));
    }

    List<Finding> findings() {
        return findings;
    }
}
