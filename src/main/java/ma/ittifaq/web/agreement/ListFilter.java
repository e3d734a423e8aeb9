package ma.ittifaq.web.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.web.Address;

/** What the address of the list of agreements asks for. */
public record ListFilter(Address asked) {

    private static final List<Address.Part> KNOWN = List.of(
            Address.TEXT,
            Address.STATE,
            new Address.Part("unit", "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
            new Address.Part("sort", "-?[A-Z_]{1,40}"),
            new Address.Part("cols", "[a-z]{1,12}(,[a-z]{1,12}){0,9}"),
            new Address.Part("at", "[0-9A-Za-z_-]{1,2000}"));

    public static ListFilter of(HttpServletRequest request) {
        return new ListFilter(Address.of("/agreements", request, KNOWN));
    }

    public AgreementFilter filter() {
        return AgreementFilter.of(asked.text("state"), asked.get("unit").map(UUID::fromString), asked.text("q"));
    }

    boolean isNarrowed() {
        return asked.asksFor("q", "state", "unit");
    }
}
