package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.DelegationRequest;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.account.SecondFactorBacking;
import org.omnifaces.util.Faces;

/** Hands of the form by which somebody delegates: what was typed, and their password under it. */
@Named
@RequestScoped
public class DelegationForm {

    private static final Pattern UNIT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Inject
    private Delegations delegations;

    @Inject
    private StepUp stepUp;

    @Inject
    private SecondFactorBacking factor;

    @Inject
    private Viewer viewer;

    private final Map<String, String> values = new HashMap<>();
    private String password;

    public void grant() {
        DelegationRequest request = new DelegationRequest(
                values.get("reference"),
                values.get("deputy"),
                scope(),
                Optional.ofNullable(values.get("unit"))
                        .filter(u -> UNIT.matcher(u).matches())
                        .map(UUID::fromString),
                day("from"),
                day("until"));
        delegations.grant(request, viewer.actor(), stepUp.prove(viewer.actor(), password, factor.getCode()));
        Faces.redirect("/delegations?done=granted");
    }

    private Scope scope() {
        String name = values.get("scope");
        for (Scope scope : Scope.values()) {
            if (scope.name().equals(name)) {
                return scope;
            }
        }
        return null;
    }

    /** Nothing where no day was typed: the rule says what is wrong. */
    private LocalDate day(String name) {
        try {
            return values.get(name) == null ? null : LocalDate.parse(values.get(name));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
