package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Every setting of the application, once, typed. Names are those of the environment (see deploy/production). */
@ApplicationScoped
public class Settings {

    /** The authority in this process among the time-stamping authorities. */
    public static final String IN_HOUSE = "demo";

    private static final Set<String> CERTIFICATE_NAMES = Set.of("email", "serialNumber", "uid");
    private static final Set<String> PERSON_NAMES = Set.of("email", "cnie", "ppr");

    private final Config config = ConfigProvider.getConfig();

    /** ITTIFAQ_DEMO: load the imaginary administration and its accounts, and say so on every page. */
    public boolean demo() {
        return config.getOptionalValue("ittifaq.demo", Boolean.class).orElse(false);
    }

    /** ITTIFAQ_DEMO_SIZE=small: one agreement in each state instead of three years of them, for tests. */
    public boolean demoIsSmall() {
        return text("ittifaq.demo.size").filter("small"::equals).isPresent();
    }

    /** ITTIFAQ_DATA_DIR: where files that must outlive the server are kept (the master key). */
    public Path dataDirectory() {
        return text("ittifaq.data.dir")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", "data"), "ittifaq"));
    }

    /** ITTIFAQ_MASTER_KEY_FILE: the key that wraps the data keys; made at first start when it does not exist. */
    public Path masterKeyFile() {
        return text("ittifaq.master.key.file").map(Path::of).orElseGet(() -> dataDirectory()
                .resolve("master.key"));
    }

    /** ITTIFAQ_PUBLIC_URL: the address printed in documents and certificates, without a slash at its end. */
    public String publicUrl() {
        return text("ittifaq.public.url").orElse("http://localhost:8080");
    }

    /**
     * ITTIFAQ_TSA: time-stamping authorities, addresses separated by commas, asked in this order. "demo" is one in this
     * process that proves nothing, for demonstrations and tests.
     */
    public List<String> timeStampAuthorities() {
        String listed = text("ittifaq.tsa").orElse(demo() ? IN_HOUSE : "");
        return Stream.of(listed.strip().split("\\s*,\\s*"))
                .filter(address -> !address.isEmpty())
                .toList();
    }

    /** ITTIFAQ_TSA_TIMEOUT: how many seconds each authority has for its answer. */
    public Duration timeStampTimeout() {
        return Duration.ofSeconds(number("ittifaq.tsa.timeout", 5));
    }

    /** ITTIFAQ_TSA_CERTIFICATES: a PEM file of the authorities whose time stamps count. */
    public Optional<Path> timeStampCertificates() {
        return text("ittifaq.tsa.certificates").map(Path::of);
    }

    /**
     * ITTIFAQ_SIGNER_ANCHORS: a PEM file, or a folder of them, of the authorities whose certificates people may bring on
     * tokens of their own. An authority that vouched for a signature once must stay, or that act is believed no more.
     */
    public Optional<Path> signerAnchors() {
        return text("ittifaq.signer.anchors").map(Path::of);
    }

    /** ITTIFAQ_SIGNER_CRLS: a file, or a folder of them, of the revocation lists of those authorities. */
    public Optional<Path> signerLists() {
        return text("ittifaq.signer.crls").map(Path::of);
    }

    /**
     * ITTIFAQ_SIGNER_MATCH: how a certificate names a person of the directory, "attribute of the certificate=attribute of
     * the person", several separated by commas, of which all must agree. Certificate: email, serialNumber, uid; person:
     * email, cnie, ppr.
     */
    public Map<String, String> signerMatch() {
        String pairs = text("ittifaq.signer.match").orElse("email=email");
        Map<String, String> match = Stream.of(pairs.split(","))
                .map(pair -> pair.strip().split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[pair.length - 1], (one, other) -> ""));
        if (!CERTIFICATE_NAMES.containsAll(match.keySet()) || !PERSON_NAMES.containsAll(match.values())) {
            throw new IllegalStateException(
                    "ITTIFAQ_SIGNER_MATCH: \"" + pairs + "\" must be like email=email, with one of " + CERTIFICATE_NAMES
                            + " before and one of " + PERSON_NAMES + " behind each sign");
        }
        return match;
    }

    /** ITTIFAQ_SEAL_TOKEN and ITTIFAQ_SEAL_PIN_FILE: the token that keeps the seal's key. */
    public Optional<KeyPlace> sealToken() {
        return token("ittifaq.seal.token", "ittifaq.seal.pin.file");
    }

    /** ITTIFAQ_SEAL_FILE and ITTIFAQ_SEAL_PIN_FILE: a PKCS #12 file with a seal of the administration's own, and its password. */
    public Optional<KeyPlace> sealFile() {
        return token("ittifaq.seal.file", "ittifaq.seal.pin.file");
    }

    /** ITTIFAQ_PERSONAL_TOKEN and ITTIFAQ_PERSONAL_PIN_FILE: the token that keeps the keys held here for people. */
    public Optional<KeyPlace> personalToken() {
        return token("ittifaq.personal.token", "ittifaq.personal.pin.file");
    }

    private Optional<KeyPlace> token(String configuration, String pinFile) {
        return text(configuration)
                .map(Path::of)
                .map(file -> new KeyPlace(file, text(pinFile).map(Path::of)));
    }

    /** ITTIFAQ_ADMINISTRATION_AR: the administration's name as printed at the head of acts. */
    public String administrationAr() {
        return text("ittifaq.administration.ar").orElse("الوكالة الوطنية للخدمات الرقمية (إدارة تجريبية)");
    }

    /** ITTIFAQ_ADMINISTRATION_FR: the same in French. */
    public String administrationFr() {
        return text("ittifaq.administration.fr")
                .orElse("Agence nationale des services numériques (administration fictive)");
    }

    /** ITTIFAQ_ADMINISTRATION_ZGH: the same in Tifinagh; acts have a heading line in Amazigh where it is given. */
    public Optional<String> administrationZgh() {
        return text("ittifaq.administration.zgh");
    }

    /** ITTIFAQ_LOGO_FILE: a PNG or JPEG picture of at most 2 MB, printed at the head of acts. */
    public Optional<Path> logoFile() {
        return text("ittifaq.logo.file").map(Path::of);
    }

    /**
     * ITTIFAQ_ACT_LANGUAGES: "ar,fr" for acts in Arabic and French side by side, "ar" for Arabic alone. A text that is fixed
     * stays as it is; the boxes signed after a change follow the change.
     */
    public String actLanguages() {
        return text("ittifaq.act.languages").orElse("ar,fr");
    }

    /**
     * ITTIFAQ_REFERENCE_PATTERN: how references of acts are written, from {unit}, {year} and, at the end, {number} or
     * {number:4} for at least four digits. Numbers count from one for each unit and year.
     */
    public String referencePattern() {
        return text("ittifaq.reference.pattern").orElse("{unit}/{year}/{number:4}");
    }

    /** ITTIFAQ_VERIFICATIONS_A_MINUTE: how often one address may use the public check within a minute. */
    public int verificationsAMinute() {
        return number("ittifaq.verifications.a.minute", 60);
    }

    /** ITTIFAQ_REQUESTS_A_MINUTE: how many requests one account may make within a minute on a node; 0 for any number. */
    public int requestsAMinute() {
        return number("ittifaq.requests.a.minute", 6000);
    }

    /** ITTIFAQ_INTEGRITY_DAYS: how many days pass from one check of the whole archive to the next. */
    public Duration integrityEvery() {
        return Duration.ofDays(number("ittifaq.integrity.days", 7));
    }

    /** ITTIFAQ_MESSAGES_DAYS: how many days a message is kept after it was read. */
    public Duration messagesKept() {
        return Duration.ofDays(number("ittifaq.messages.days", 365));
    }

    /** ITTIFAQ_MAIL_HOST: the mail server; without one messages stay in the application. */
    public Optional<String> mailHost() {
        return text("ittifaq.mail.host");
    }

    /** ITTIFAQ_MAIL_PORT: its port. */
    public int mailPort() {
        return number("ittifaq.mail.port", 587);
    }

    /** ITTIFAQ_MAIL_TLS: start (STARTTLS, required), always or none. */
    public String mailTls() {
        return text("ittifaq.mail.tls").orElse("start");
    }

    /** ITTIFAQ_MAIL_USER: who signs in at it; nobody without one. */
    public Optional<String> mailUser() {
        return text("ittifaq.mail.user");
    }

    /** ITTIFAQ_MAIL_PASSWORD_FILE: a file with that account's password. */
    public Optional<Path> mailPasswordFile() {
        return text("ittifaq.mail.password.file").map(Path::of);
    }

    /** ITTIFAQ_MAIL_FROM: the address that mails come from. */
    public String mailFrom() {
        return text("ittifaq.mail.from").orElse("");
    }

    /** ITTIFAQ_MAIL_RHYTHM: AT_ONCE, TURNS, DAILY, WEEKLY or NEVER, for whoever has chosen nothing. */
    public String mailRhythm() {
        return text("ittifaq.mail.rhythm").orElse("TURNS");
    }

    /** ITTIFAQ_STAMPS_RENEWED_BEFORE: archive time stamps of before that day are renewed, as 2031-01-01. */
    public Optional<Instant> stampsRenewedBefore() {
        try {
            return text("ittifaq.stamps.renewed.before").map(day -> LocalDate.parse(day.strip())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        } catch (DateTimeParseException e) {
            throw new SettingRefused("ITTIFAQ_STAMPS_RENEWED_BEFORE: give a day as 2031-01-01", e);
        }
    }

    /** ITTIFAQ_ADMINISTRATION_KIND: STATE, TERRITORIAL, ESTABLISHMENT or ENTERPRISE; acts cite the texts that bind it. */
    public String administrationKind() {
        return text("ittifaq.administration.kind").orElse("STATE");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class);
    }

    private int number(String name, int otherwise) {
        return config.getOptionalValue(name, Integer.class).orElse(otherwise);
    }
}
