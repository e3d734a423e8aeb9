package ma.ittifaq.identity.ldap;

/** What the administration's directory says of a name and a password. */
public sealed interface LdapAnswer {

    /**
     * Both are right.
     *
     * @param value what the entry says of the person, in the attribute of the setting; empty when it lacks it
     */
    record Right(String value) implements LdapAnswer {}

    /** Wrong, unknown, shut or not one person: the caller is not told which. */
    record Wrong() implements LdapAnswer {}

    /** It did not answer, or not as it should; the log says why. */
    record Away() implements LdapAnswer {}
}
