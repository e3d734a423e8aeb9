package ma.ittifaq.agreement;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import ma.ittifaq.platform.Vault;

/** Keeps terms as JSON, encrypted at rest: they hold the home address, the phone and at times health grounds. */
@Converter
public class SealedTerms implements AttributeConverter<Terms, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(Terms terms) {
        return terms == null ? null : Vault.opened().seal(TermsJson.write(terms).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Terms convertToEntityAttribute(byte[] sealed) {
        return sealed == null
                ? null
                : TermsJson.stored(new String(Vault.opened().unseal(sealed), StandardCharsets.UTF_8));
    }
}
