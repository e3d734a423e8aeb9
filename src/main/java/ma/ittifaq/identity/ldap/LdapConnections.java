package ma.ittifaq.identity.ldap;

import com.unboundid.ldap.sdk.ExtendedResult;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import ma.ittifaq.platform.LdapSettings;
import ma.ittifaq.platform.Loopback;
import ma.ittifaq.platform.TrustedRoots;

/** Connections to the administration's directory, one for each question: always by TLS, save to this very machine. */
@ApplicationScoped
public class LdapConnections {

    private static final String WITH_TLS = "ldaps";
    private static final int PORT = 389;
    private static final int TLS_PORT = 636;

    @Inject
    private LdapSettings settings;

    /** To the first of the servers that answers; the last one's refusal when none does. */
    LDAPConnection open() throws LDAPException {
        Optional<LDAPException> refused = Optional.empty();
        for (URI server : settings.servers()) {
            try {
                return open(server);
            } catch (LDAPException e) {
                refused = Optional.of(e);
            }
        }
        throw refused.orElseGet(() -> new LDAPException(ResultCode.CONNECT_ERROR, "no server is set"));
    }

    private LDAPConnection open(URI server) throws LDAPException {
        SSLContext tls = context();
        boolean fromTheStart = WITH_TLS.equals(server.getScheme());
        int port = server.getPort() > 0 ? server.getPort() : fromTheStart ? TLS_PORT : PORT;
        SocketFactory sockets = fromTheStart ? tls.getSocketFactory() : SocketFactory.getDefault();
        LDAPConnection connection = new LDAPConnection(sockets, options(), server.getHost(), port);
        if (!fromTheStart && !Loopback.is(server.getHost())) {
            startTls(connection, tls);
        }
        return connection;
    }

    private static void startTls(LDAPConnection connection, SSLContext tls) throws LDAPException {
        try {
            ExtendedResult answer = connection.processExtendedOperation(new StartTLSExtendedRequest(tls));
            if (answer.getResultCode() != ResultCode.SUCCESS) {
                throw new LDAPException(answer.getResultCode(), "the server refuses STARTTLS");
            }
        } catch (LDAPException refused) {
            connection.close();
            throw refused;
        }
    }

    private LDAPConnectionOptions options() {
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        options.setConnectTimeoutMillis((int) settings.timeout().toMillis());
        options.setResponseTimeoutMillis(settings.timeout().toMillis());
        // Another server would be told the password without having been named by a setting.
        options.setFollowReferrals(false);
        // A bind without a password succeeds as nobody (RFC 4513, 5.1.2).
        options.setBindWithDNRequiresPassword(true);
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        return options;
    }

    private SSLContext context() throws LDAPException {
        try {
            return TrustedRoots.context(settings.certificates());
        } catch (IOException | GeneralSecurityException e) {
            throw new LDAPException(ResultCode.LOCAL_ERROR, "ITTIFAQ_LDAP_CERTIFICATES cannot be read: " + e, e);
        }
    }
}
