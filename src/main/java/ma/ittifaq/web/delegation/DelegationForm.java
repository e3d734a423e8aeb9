package ma.ittifaq.web.delegation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Delegation.Scope;
import ma.ittifaq.directory.DelegationRequest;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.Matter;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import ma.ittifaq.web.account.SecondFactorBacking;
import org.omnifaces.util.Faces;

/** Hands of the form by which somebody delegates: what was typed, and their password under it. */
@Named
@RequestScoped
public class DelegationForm {

    @Inject
    private Delegations delegations;

    @Inject
    private StepUp stepUp;

    @Inject
    private SecondFactorBacking factor;

    @Inject
    private Viewer viewer;

    private final Map<String, String> values = new HashMap<>();
    private List<String> matters = new ArrayList<>();
    private String password;

    public void grant() {
        DelegationRequest request = new DelegationRequest(
                values.get("reference"),
                values.get("deputy"),
                scope(),
                matters.stream()
                        .flatMap(name ->
                                Stream.of(Matter.values()).filter(m -> m.name().equals(name)))
                        .collect(Collectors.toSet()),
                Ids.of(values.get("unit")),
                day(values.get("from")),
                day(values.get("until")));
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
    static LocalDate day(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    public Scope[] getScopes() {
        return Scope.values();
    }

    public Matter[] getAllMatters() {
        return Matter.values();
    }

    public List<String> getMatters() {
        return matters;
    }

    public void setMatters(List<String> matters) {
        this.matters = matters;
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
