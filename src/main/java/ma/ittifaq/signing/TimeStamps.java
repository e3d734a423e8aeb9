package ma.ittifaq.signing;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import ma.ittifaq.platform.Settings;

/** Who tells us the time, in the order in which they are asked, and whose word counts. */
@ApplicationScoped
class TimeStamps {

    @Inject
    Settings settings;

    @Inject
    Enrolment enrolment;

    @Inject
    Clock clock;

    private volatile List<X509Certificate> trusted;
    private volatile TSPSource source;

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
        return new HttpStampSource(URI.create(address), settings.timeStampTimeout());
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
