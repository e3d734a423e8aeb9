package ma.ittifaq.web.signing;

import jakarta.servlet.http.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files as tools write them, in the one form that is read here. */
final class Brought {

    private static final int MOST = 256 * 1024;
    private static final String BEGIN = "-----BEGIN ";
    private static final Pattern BASE64 = Pattern.compile("[0-9A-Za-z+/]++={0,2}");

    private Brought() {}

    /** Certificates of all files, one behind the other, as PEM. */
    static byte[] certificates(List<Part> files) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Part file : files) {
            byte[] bytes = bytes(file);
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(BEGIN)) {
                all.writeBytes(bytes);
            } else if (bytes.length > 0) {
                all.writeBytes(pem(bytes));
            }
            all.write('\n');
        }
        return all.size() == files.size() ? new byte[0] : all.toByteArray();
    }

    /** The value of a signature: as it is, or written in Base64. Empty when nothing was brought. */
    static byte[] value(Part file) throws IOException {
        byte[] bytes = file == null ? new byte[0] : bytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return base64(text).orElse(bytes);
    }

    /** Bytes as text; empty when it is none. */
    static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(text.replaceAll("\\s", ""))
                    .filter(t -> BASE64.matcher(t).matches())
                    .map(Base64.getDecoder()::decode);
        } catch (IllegalArgumentException notSo) {
            return Optional.empty();
        }
    }

    private static byte[] pem(byte[] der) {
        String lines = Base64.getMimeEncoder().encodeToString(der);
        return (BEGIN + "CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(Part file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(MOST);
        }
    }
}
