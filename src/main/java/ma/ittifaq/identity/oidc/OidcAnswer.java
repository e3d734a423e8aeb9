package ma.ittifaq.identity.oidc;

/** What became of the way to the identity provider and back. */
public sealed interface OidcAnswer {

    record Named(OidcPerson person) implements OidcAnswer {}

    /** It said no, or what came back is not its word for this very sign-in; the log says why. */
    record Refused() implements OidcAnswer {}

    /** Its word is not of now: its clock or ours goes wrong. */
    record Untimely() implements OidcAnswer {}

    /** It did not answer. */
    record Away() implements OidcAnswer {}
}
