package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import ma.ittifaq.identity.ldap.LdapAnswer;
import ma.ittifaq.identity.ldap.LdapDirectory;
import ma.ittifaq.platform.Settings;

/** Passwords that are right because the administration's own directory says so. */
@ApplicationScoped
public class DirectoryPasswords {

    @Inject
    private LdapDirectory directory;

    @Inject
    private Arrivals arrivals;

    @Inject
    private Settings settings;

    boolean isSet() {
        return directory.isSet();
    }

    /** @param typed the name as the directory knows it */
    Verdict check(String typed, String password) {
        String name = Account.normal(typed);
        if (!directory.isSet() || password == null || password.length() > Credentials.LONGEST_TYPED) {
            return new Verdict.Wrong();
        }
        return switch (directory.ask(name, password)) {
            case LdapAnswer.Right(String value) ->
                arrivals.account(directory.says(), value, name)
                        .map(account -> enter(account, name))
                        .orElseGet(() -> new Verdict.Stranger(name));
            case LdapAnswer.Wrong wrong -> new Verdict.Wrong();
            case LdapAnswer.Away away -> new Verdict.Away();
        };
    }

    private Verdict enter(Account account, String name) {
        if (!account.mayEnter(settings.demo())) {
            return new Verdict.Wrong();
        }
        if (!account.directoryName().equals(Optional.of(name))) {
            arrivals.known(account.id(), name);
        }
        return new Verdict.Verified(account);
    }
}
