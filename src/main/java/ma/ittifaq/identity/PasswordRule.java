package ma.ittifaq.identity;

import java.util.Locale;

/** What a new password must be: long, not the user name, not what everybody chooses, typed twice alike. No rule of composition (NIST 800-63B). */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    private PasswordRule() {}

    static void require(String password, String again, String username) {
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            throw IdentityRefusal.weakPassword(SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw IdentityRefusal.longPassword(LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(Account.normal(username))) {
            throw IdentityRefusal.passwordIsName();
        }
        if (CommonPasswords.contains(password)) {
            throw IdentityRefusal.commonPassword();
        }
        if (!password.equals(again)) {
            throw IdentityRefusal.passwordsDiffer();
        }
    }
}
