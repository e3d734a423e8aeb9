package ma.ittifaq.signing;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * How long the last time stamp on a document protects it.
 *
 * @param at when it was made
 * @param ends when the first of the certificates ends that it brings with it
 */
record StampLife(Instant at, Instant ends) {

    private static final Duration AHEAD = Duration.ofDays(90);
    private static final Duration SHORTEST = Duration.ofDays(1);

    /** Empty when the document's last revision is no time stamp. */
    static Optional<StampLife> of(byte[] pdf) {
        try {
            return RevisionReader.read(pdf).stream()
                    .reduce((earlier, later) -> later)
                    .filter(PdfRevision::isTimeStamp)
                    .flatMap(last -> last.signatureContainer(pdf))
                    .flatMap(StampLife::read);
        } catch (IOException e) {
            throw new SigningFailure("the time stamps of an act cannot be read", e);
        }
    }

    private static Optional<StampLife> read(byte[] container) {
        try (ASN1InputStream in = new ASN1InputStream(container)) {
            TimeStampToken token =
                    new TimeStampToken(new CMSSignedData(in.readObject().getEncoded()));
            @SuppressWarnings("unchecked") // a raw Selector
            Collection<X509CertificateHolder> own = token.getCertificates().getMatches(null);
            Instant at = token.getTimeStampInfo().getGenTime().toInstant();
            return own.stream()
                    .map(certificate -> certificate.getNotAfter().toInstant())
                    .min(Comparator.naturalOrder())
                    .map(ends -> new StampLife(at, ends));
        } catch (IOException | CMSException | TSPException e) {
            throw new SigningFailure("the last time stamp of an act cannot be read", e);
        }
    }

    /**
     * Three months ahead, or at half of a shorter life: an authority that works with a certificate about to end is asked
     * again and again until it has a new one, and never twice in a day.
     */
    Instant renewal() {
        Duration life = Duration.between(at, ends);
        Duration ahead = Stream.of(AHEAD, life.dividedBy(2))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return Stream.of(ends.minus(ahead), at.plus(SHORTEST))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
