package ma.ittifaq.identity.ldap;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPBindException;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPSearchException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.platform.LdapSettings;
import ma.ittifaq.platform.PersonMatch;
import ma.ittifaq.platform.Startup;

/**
 * Asks the administration's directory whether a password is right: the one entry that is the person's is looked for, and
 * its own name and the password must open the directory. Nothing is kept of either.
 */
@ApplicationScoped
public class LdapDirectory {

    private static final System.Logger LOG = System.getLogger(LdapDirectory.class.getName());

    /** How servers say that a password is wrong, that the account is shut, or that there is no such name. */
    private static final Set<ResultCode> NO = Set.of(
            ResultCode.INVALID_CREDENTIALS,
            ResultCode.UNWILLING_TO_PERFORM,
            ResultCode.CONSTRAINT_VIOLATION,
            ResultCode.INAPPROPRIATE_AUTHENTICATION,
            ResultCode.INSUFFICIENT_ACCESS_RIGHTS,
            ResultCode.INVALID_DN_SYNTAX,
            ResultCode.NO_SUCH_OBJECT);

    @Inject
    private LdapSettings settings;

    @Inject
    private LdapConnections connections;

    void check(@Observes Startup.Ready ready) {
        LdapRules.check(settings);
    }

    /** Whether there is one to ask. */
    public boolean isSet() {
        return !settings.servers().isEmpty();
    }

    /** What {@link LdapAnswer.Right} says of a person here. */
    public PersonMatch.Ours says() {
        return settings.match().ours();
    }

    /** Whether they are right. Takes as long as the servers have for their answers; call it outside a transaction. */
    public LdapAnswer ask(String name, String password) {
        if (name.isBlank() || password.isEmpty()) {
            return new LdapAnswer.Wrong();
        }
        try (LDAPConnection connection = connections.open()) {
            return ask(connection, name, password);
        } catch (LDAPException | IOException away) {
            LOG.log(System.Logger.Level.WARNING, "The directory of people does not answer: {0}", away.getMessage());
            return new LdapAnswer.Away();
        }
    }

    private LdapAnswer ask(LDAPConnection connection, String name, String password) throws LDAPException, IOException {
        if (!mayLook(connection, name, password)) {
            return new LdapAnswer.Wrong();
        }
        Optional<SearchResultEntry> entry = find(connection, name);
        // Whatever name opened the directory to look: the password must be that of the very entry that was found.
        return entry.isPresent() && opens(connection, entry.get().getDN(), password)
                ? new LdapAnswer.Right(Optional.ofNullable(
                                entry.get().getAttributeValue(settings.match().theirs()))
                        .orElse(""))
                : new LdapAnswer.Wrong();
    }

    private boolean mayLook(LDAPConnection connection, String name, String password) throws LDAPException, IOException {
        if (settings.name().isPresent()) {
            return opens(connection, LdapRules.name(settings.name().get(), name), password);
        }
        if (settings.user().isPresent()) {
            String own = Files.readString(settings.passwordFile().orElseThrow()).strip();
            connection.bind(settings.user().get(), own);
        }
        return true;
    }

    private static boolean opens(LDAPConnection connection, String name, String password) throws LDAPException {
        try {
            connection.bind(name, password);
            return true;
        } catch (LDAPBindException refused) {
            if (NO.contains(refused.getResultCode())) {
                return false;
            }
            throw refused;
        }
    }

    /** The entry of that name; none where there are several. */
    private Optional<SearchResultEntry> find(LDAPConnection connection, String name) throws LDAPException {
        Filter filter = LdapRules.filter(settings.filter(), name);
        SearchRequest search = new SearchRequest(
                settings.base(), SearchScope.SUB, filter, settings.match().theirs());
        search.setSizeLimit(2);
        try {
            return one(connection.search(search).getSearchEntries());
        } catch (LDAPSearchException tooMany) {
            if (tooMany.getResultCode() == ResultCode.SIZE_LIMIT_EXCEEDED) {
                return one(tooMany.getSearchEntries());
            }
            throw tooMany;
        }
    }

    private Optional<SearchResultEntry> one(List<SearchResultEntry> found) {
        if (found.size() > 1) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "ITTIFAQ_LDAP_FILTER finds several entries for one name, {0} among them: nobody is let in by it",
                    found.getFirst().getDN());
        }
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
