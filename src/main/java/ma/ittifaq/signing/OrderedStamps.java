package ma.ittifaq.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.util.List;

/** Asks one authority after the other and takes the first time stamp. */
final class OrderedStamps implements TSPSource {

    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(OrderedStamps.class.getName());

    @SuppressWarnings("serial") // never serialised: DSS declares its sources so
    private final List<TSPSource> sources;

    OrderedStamps(List<TSPSource> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        for (TSPSource source : sources) {
            try {
                return source.getTimeStampResponse(algorithm, digest);
            } catch (DSSException e) {
                LOG.log(System.Logger.Level.WARNING, e.getMessage());
            }
        }
        throw new DSSException("no time-stamping authority answered, of " + sources.size());
    }
}
