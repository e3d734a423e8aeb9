package ma.ittifaq.signing;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.platform.Startup;

/** Who tells us the time, in the order in which they are asked, and whose word counts. */
@ApplicationScoped
class TimeStamps {

    private static final System.Logger LOG = System.getLogger(TimeStamps.class.getName());
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Before whatever signs at the start: the demonstration does. */
    private static final int FIRST = 1;

    @Inject
    Settings settings;

    @Inject
    Enrolment enrolment;

    @Inject
    Clock clock;

    private volatile List<X509Certificate> trusted;
    private volatile TSPSource source;

    /** A setting that cannot be read stops the start, and not somebody's signature. */
    void start(@Observes @Priority(FIRST) Startup.Ready ready) {
        source();
        trusted();
    }

    /** Asks in order; fails when none answers. A list that is empty never answers: the local clock is no authority. */
    TSPSource source() {
        TSPSource known = source;
        if (known == null) {
            known = new OrderedStamps(settings.timeStampAuthorities().stream()
                    .map(this::authority)
                    .toList());
            source = known;
        }
        return known;
    }

    private TSPSource authority(String address) {
        if (Settings.IN_HOUSE.equals(address)) {
            return new InHouseStamps(enrolment::stamp, clock);
        }
        return new HttpStampSource(uri(address), settings.timeStampTimeout());
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && SCHEMES.contains(uri.getScheme())) {
                return uri;
            }
        } catch (URISyntaxException notOne) {
            LOG.log(System.Logger.Level.DEBUG, "ITTIFAQ_TSA", notOne);
        }
        String line = "ITTIFAQ_TSA: \"" + text + "\" is not the address of a time-stamping authority; give http:// or"
                + " https:// addresses, separated by commas";
        LOG.log(System.Logger.Level.ERROR, line);
        throw new IllegalStateException(line);
    }

    /** Foreign authorities whose stamps count, beside our own root. */
    List<X509Certificate> trusted() {
        List<X509Certificate> known = trusted;
        if (known == null) {
            known = settings.timeStampCertificates().map(TimeStamps::read).orElseGet(List::of);
            trusted = known;
        }
        return known;
    }

    private static List<X509Certificate> read(Path pem) {
        try (InputStream in = Files.newInputStream(pem)) {
            Collection<? extends java.security.cert.Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(in);
            return read.stream().map(X509Certificate.class::cast).toList();
        } catch (IOException | CertificateException e) {
            throw new SigningFailure("the certificates in " + pem + " cannot be read", e);
        }
    }
}
