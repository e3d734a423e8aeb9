package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the notice of law 09-08 says of this administration. */
@ApplicationScoped
public class PrivacySettings {

    private final Config config = ConfigProvider.getConfig();

    /** ITTIFAQ_PRIVACY_CONTACT: to whom people turn with their rights: an office, an address, a telephone number. */
    public Optional<String> contact() {
        return text("ittifaq.privacy.contact");
    }

    /** ITTIFAQ_PRIVACY_RECEIPT: the number under which the CNDP knows the processing; none is printed without it. */
    public Optional<String> receipt() {
        return text("ittifaq.privacy.receipt");
    }

    private Optional<String> text(String name) {
        return config.getOptionalValue(name, String.class).filter(text -> !text.isBlank());
    }
}
