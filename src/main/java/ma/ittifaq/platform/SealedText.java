package ma.ittifaq.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;

/** Keeps a text column encrypted at rest; it can be neither searched nor sorted by the database, on purpose. */
@Converter
public class SealedText implements AttributeConverter<String, byte[]> {

    @Override
    public byte[] convertToDatabaseColumn(String text) {
        return text == null ? null : Vault.opened().seal(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String convertToEntityAttribute(byte[] sealed) {
        return sealed == null ? null : new String(Vault.opened().unseal(sealed), StandardCharsets.UTF_8);
    }
}
