package ma.ittifaq.identity.ldap;

import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RDN;
import java.net.URI;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.platform.LdapSettings;
import ma.ittifaq.platform.SettingRefused;

/** What the settings of the directory must be, and how a typed name goes into them without meaning more than a name. */
final class LdapRules {

    private static final Set<String> SCHEMES = Set.of("ldap", "ldaps");

    private LdapRules() {}

    /** Ends the start with one line when a setting cannot be used; whether the servers answer is another matter. */
    static void check(LdapSettings settings) {
        if (servers(settings).isEmpty()) {
            return;
        }
        settings.match();
        require(
                !settings.base().isEmpty(),
                "ITTIFAQ_LDAP_BASE: say below what people are, as ou=people,dc=example,dc=ma");
        require(
                settings.user().isEmpty() || settings.passwordFile().isPresent(),
                "ITTIFAQ_LDAP_PASSWORD_FILE: name the file with the password of ITTIFAQ_LDAP_USER");
        require(
                settings.name().filter(n -> !n.contains(LdapSettings.NAME)).isEmpty(),
                "ITTIFAQ_LDAP_NAME: must hold {name}");
        require(settings.filter().contains(LdapSettings.NAME), "ITTIFAQ_LDAP_FILTER: must hold {name}");
        try {
            filter(settings.filter(), "x");
            settings.name().ifPresent(template -> name(template, "x"));
        } catch (LDAPException | IllegalArgumentException e) {
            throw new SettingRefused("ITTIFAQ_LDAP_FILTER or ITTIFAQ_LDAP_NAME: " + e.getMessage(), e);
        }
    }

    private static java.util.List<URI> servers(LdapSettings settings) {
        try {
            settings.servers()
                    .forEach(server -> require(
                            server.getHost() != null && SCHEMES.contains(server.getScheme()),
                            "ITTIFAQ_LDAP_URL: \"" + server + "\" must be like ldaps://ldap.example.ma"));
            return settings.servers();
        } catch (IllegalArgumentException e) {
            throw new SettingRefused("ITTIFAQ_LDAP_URL: " + e.getMessage(), e);
        }
    }

    private static void require(boolean so, String otherwise) {
        if (!so) {
            throw new SettingRefused(otherwise, null);
        }
    }

    /** The filter of the person of that name. */
    static Filter filter(String template, String name) throws LDAPException {
        return Filter.create(template.replace(LdapSettings.NAME, Filter.encodeValue(name)));
    }

    /** The name under which the person of that name opens the directory: a DN, or what it takes besides. */
    static String name(String template, String name) {
        if (!template.contains("=")) {
            return template.replace(LdapSettings.NAME, name);
        }
        try {
            return new DN(Stream.of(new DN(template).getRDNs())
                            .map(part -> filled(part, name))
                            .toList())
                    .toString();
        } catch (LDAPException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static RDN filled(RDN part, String name) {
        String[] values = Stream.of(part.getAttributeValues())
                .map(value -> value.replace(LdapSettings.NAME, name))
                .toArray(String[]::new);
        return new RDN(part.getAttributeNames(), values);
    }
}
