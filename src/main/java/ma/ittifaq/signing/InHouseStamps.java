package ma.ittifaq.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.time.Clock;
import java.util.Date;
import java.util.function.Supplier;

/**
 * The authority of demonstrations and tests, in this process. Its certificate says so: whoever reads one of its stamps
 * reads that it proves nothing to a third party.
 */
final class InHouseStamps implements TSPSource {

    private static final long serialVersionUID = 1L;

    /** The arc that ITU keeps for examples: no real policy is claimed. */
    private static final String POLICY = "2.999.3161";

    private final transient Supplier<Credential> credential;
    private final transient Clock clock;

    InHouseStamps(Supplier<Credential> credential, Clock clock) {
        this.credential = credential;
        this.clock = clock;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        Credential own = credential.get();
        KeyEntityTSPSource source = new KeyEntityTSPSource(own.key(), own.certificate(), own.chain());
        source.setTsaPolicy(POLICY);
        source.setProductionTime(Date.from(clock.instant()));
        return source.getTimeStampResponse(algorithm, digest);
    }
}
