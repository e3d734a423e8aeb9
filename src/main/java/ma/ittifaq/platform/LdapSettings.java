package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The administration's directory (LDAP, Active Directory), where it is to say whose password is right. */
@ApplicationScoped
public class LdapSettings {

    /** What stands for the typed name. */
    public static final String NAME = "{name}";

    private final Given given = new Given();

    /** ITTIFAQ_LDAP_URL: ldaps://HOST or ldap://HOST (then STARTTLS), several separated by commas, asked in this order. */
    public List<URI> servers() {
        return Stream.of(given.text("ittifaq.ldap.url").orElse("").split("[\\s,]+"))
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .toList();
    }

    /** ITTIFAQ_LDAP_CERTIFICATES: a PEM file of the authorities of those servers, in place of Java's. */
    public Optional<Path> certificates() {
        return given.file("ittifaq.ldap.certificates");
    }

    /** ITTIFAQ_LDAP_TIMEOUT: how many seconds each server has to answer, and each of its answers. */
    public Duration timeout() {
        return given.seconds("ittifaq.ldap.timeout", 5);
    }

    /** ITTIFAQ_LDAP_BASE: below what people are looked for. */
    public String base() {
        return given.text("ittifaq.ldap.base").orElse("");
    }

    /** ITTIFAQ_LDAP_FILTER: which entry is that of {name}. */
    public String filter() {
        return given.text("ittifaq.ldap.filter").orElse("(uid=" + NAME + ")");
    }

    /** ITTIFAQ_LDAP_USER: who looks for people; without one and without a name, nobody in particular. */
    public Optional<String> user() {
        return given.text("ittifaq.ldap.user");
    }

    /** ITTIFAQ_LDAP_PASSWORD_FILE: a file with that user's password. */
    public Optional<Path> passwordFile() {
        return given.file("ittifaq.ldap.password.file");
    }

    /** ITTIFAQ_LDAP_NAME: people look for themselves, under a name made of {name}; then no user is needed. */
    public Optional<String> name() {
        return given.text("ittifaq.ldap.name");
    }

    /** ITTIFAQ_LDAP_MATCH: which attribute says who it is: attribute=ppr, attribute=email or attribute=account. */
    public PersonMatch match() {
        return PersonMatch.of(
                "ITTIFAQ_LDAP_MATCH", given.text("ittifaq.ldap.match").orElse("employeeNumber=ppr"));
    }
}
