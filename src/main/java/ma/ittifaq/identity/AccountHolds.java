package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.PersonalData;

/** What the door holds of a person: the account, where it is signed in, its tokens by name. */
@ApplicationScoped
public class AccountHolds implements PersonalData {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    AccessTokens tokens;

    @Inject
    SecondFactors factors;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        accounts.findByEmployee(person).ifPresent(account -> {
            parts.add(new Part(
                    "account",
                    "",
                    List.of(
                            Item.of("username", account.username()),
                            said("language", account.language().tag()),
                            said("secondFactor", factors.isOn(account.id()) ? "on" : "off"))));
            sessions.of(account.id()).stream().map(AccountHolds::session).forEach(parts::add);
            tokens.of(account.id()).stream().map(AccountHolds::token).forEach(parts::add);
        });
        return parts;
    }

    private static Item said(String name, String value) {
        String key = "value." + name + '.' + value;
        return new Item(
                name, Messages.text(Locales.ARABIC, "personal", key), Messages.text(Locales.FRENCH, "personal", key));
    }

    private static Part session(AccountSession session) {
        return new Part(
                "session",
                "",
                List.of(
                        Item.of("browser", session.browser()),
                        Item.of("ip", session.address()),
                        Item.of("from", session.beganAt()),
                        Item.of("seen", session.seenAt())));
    }

    private static Part token(AccessToken token) {
        return new Part("token", token.name(), List.of(Item.of("until", token.expiresAt())));
    }
}
