package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import ma.ittifaq.identity.oidc.OidcPerson;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.OidcSettings;
import ma.ittifaq.platform.Settings;

/** Whoever the identity provider names, as one of ours or as nobody. */
@ApplicationScoped
public class OutsidePeople {

    @Inject
    private Arrivals arrivals;

    @Inject
    private OidcSettings provider;

    @Inject
    private ProvidedRoles roles;

    @Inject
    private Settings settings;

    @Inject
    private Event<Fact> facts;

    /** The account, with the roles that the provider gives; refuses whoever is nobody of ours or was shut out. */
    Account admit(OidcPerson person) {
        Account account = arrivals.account(provider.match().ours(), person.value(), person.name())
                .orElseThrow(() -> {
                    facts.fire(new Fact("identity.stranger", person.name(), (UUID) null));
                    return IdentityRefusal.stranger();
                });
        if (!account.mayEnter(settings.demo())) {
            facts.fire(new Fact("identity.provider_refused", account.username(), (UUID) null));
            throw IdentityRefusal.shut();
        }
        person.roles().ifPresent(named -> account.employee().ifPresent(employee -> roles.follow(employee, named)));
        return account;
    }
}
