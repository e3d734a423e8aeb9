package ma.ittifaq.identity.ldap;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSearchRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedSimpleBindResult;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.Modification;
import com.unboundid.ldap.sdk.ModificationType;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldif.LDIFException;
import com.unboundid.util.ssl.KeyStoreKeyManager;
import com.unboundid.util.ssl.SSLUtil;
import com.unboundid.util.ssl.TrustAllTrustManager;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An administration's LDAP server in this process, on a free port of this machine. */
public final class PeopleServer implements AutoCloseable {

    /** Below what its people are. */
    public static final String PEOPLE = "ou=people,dc=example,dc=ma";

    private static final String SECRET = "secret of the test";

    private final InMemoryDirectoryServer server;
    private final String scheme;
    private final Path keys;
    private final Set<String> shut = ConcurrentHashMap.newKeySet();
    private final Set<Long> named = ConcurrentHashMap.newKeySet();
    private final AtomicInteger questions = new AtomicInteger();

    private volatile boolean shy;

    private PeopleServer(Path keys, int port) throws LDAPException, GeneralSecurityException {
        this.keys = keys;
        this.scheme = keys == null ? "ldap://127.0.0.1:" : "ldaps://localhost:";
        InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=example,dc=ma");
        config.setSchema(null);
        config.setListenerConfigs(listener(port));
        config.addInMemoryOperationInterceptor(new Watch());
        server = new InMemoryDirectoryServer(config);
        run(() -> server.add("dn: dc=example,dc=ma", "objectClass: top", "objectClass: domain", "dc: example"));
        run(() -> server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: people"));
        run(() -> server.add("dn: ou=autres," + PEOPLE, "objectClass: organizationalUnit", "ou: autres"));
        server.startListening();
    }

    public static PeopleServer open() {
        return open(0);
    }

    /** On that port. */
    public static PeopleServer open(int port) {
        try {
            return new PeopleServer(null, port);
        } catch (LDAPException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By TLS, under the name localhost, with a certificate that nobody else vouches for. */
    static PeopleServer openWithTls(Path keys)
            throws IOException, InterruptedException, LDAPException, GeneralSecurityException {
        String[] make = {
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost",
            "-storetype",
            "PKCS12",
            "-keystore",
            keys.toString(),
            "-storepass",
            SECRET
        };
        if (new ProcessBuilder(make).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("keytool");
        }
        return new PeopleServer(keys, 0);
    }

    private InMemoryListenerConfig listener(int port) throws LDAPException, GeneralSecurityException {
        if (keys == null) {
            return InMemoryListenerConfig.createLDAPConfig("ldap", InetAddress.getLoopbackAddress(), port, null);
        }
        SSLUtil tls = new SSLUtil(
                new KeyStoreKeyManager(keys.toFile(), SECRET.toCharArray(), "PKCS12", null),
                new TrustAllTrustManager());
        return InMemoryListenerConfig.createLDAPSConfig("ldaps", 0, tls.createSSLServerSocketFactory());
    }

    public String address() {
        return scheme + server.getListenPort();
    }

    public void person(String uid, String ppr, String password) {
        person(uid, ppr, password, PEOPLE);
    }

    void person(String uid, String ppr, String password, String below) {
        Entry entry = new Entry("uid=" + uid + "," + below);
        entry.addAttribute("objectClass", "inetOrgPerson");
        entry.addAttribute("cn", uid);
        entry.addAttribute("sn", uid);
        entry.addAttribute("mail", uid + "@example.ma");
        if (!ppr.isEmpty()) {
            entry.addAttribute("employeeNumber", ppr);
        }
        entry.addAttribute("userPassword", password);
        run(() -> server.add(entry));
    }

    void describe(String uid, String text) {
        run(() -> server.modify(
                "uid=" + uid + "," + PEOPLE, new Modification(ModificationType.ADD, "description", text)));
    }

    /** The account opens nothing any more, as an administrator of the directory would have it. */
    void shut(String uid) {
        shut.add("uid=" + uid + "," + PEOPLE);
    }

    /** Some of its people are said to be on another server. */
    void refer(PeopleServer other) {
        run(() -> server.add(
                "dn: ou=ailleurs," + PEOPLE,
                "objectClass: referral",
                "objectClass: extensibleObject",
                "ou: ailleurs",
                "ref: " + other.address() + "/" + PEOPLE));
    }

    /** Whoever has no name may not look. */
    void refuseNobody() {
        shy = true;
    }

    void slow(Duration each) {
        server.setProcessingDelayMillis(each.toMillis());
    }

    /** How many binds and searches reached it. */
    int questions() {
        return questions.get();
    }

    /** Its certificate, as PEM. */
    Path certificate(Path file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, SECRET.toCharArray());
        }
        byte[] der = store.getCertificate(store.aliases().nextElement()).getEncoded();
        return Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der)
                        + "\n-----END CERTIFICATE-----\n");
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private interface Work {
        Object run() throws LDAPException, LDIFException;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (LDAPException | LDIFException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Watch extends InMemoryOperationInterceptor {

        @Override
        public void processSimpleBindRequest(InMemoryInterceptedSimpleBindRequest asked) throws LDAPException {
            questions.incrementAndGet();
            if (shut.contains(asked.getRequest().getBindDN())) {
                throw new LDAPException(ResultCode.UNWILLING_TO_PERFORM, "account inactivated");
            }
        }

        @Override
        public void processSimpleBindResult(InMemoryInterceptedSimpleBindResult answered) {
            if (answered.getResult().getResultCode() == ResultCode.SUCCESS) {
                named.add(answered.getConnectionID());
            }
        }

        @Override
        public void processSearchRequest(InMemoryInterceptedSearchRequest asked) throws LDAPException {
            questions.incrementAndGet();
            if (shy && !named.contains(asked.getConnectionID())) {
                throw new LDAPException(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, "say who you are");
            }
        }
    }
}
