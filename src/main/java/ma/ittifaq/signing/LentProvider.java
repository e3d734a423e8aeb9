package ma.ittifaq.signing;

import eu.europa.esig.dss.spi.DSSSecurityProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Destroyed;
import jakarta.enterprise.event.Observes;
import java.security.Provider;
import java.security.Security;

/**
 * DSS registers our BouncyCastle in the whole JVM. It is taken back when the application leaves: a provider that stayed
 * would hold the class loader of every version ever deployed.
 */
@ApplicationScoped
class LentProvider {

    void takeBack(@Observes @Destroyed(ApplicationScoped.class) Object context) {
        Provider ours = DSSSecurityProvider.getSecurityProvider();
        if (Security.getProvider(ours.getName()) == ours) {
            Security.removeProvider(ours.getName());
        }
    }
}
