package ma.ittifaq.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The European validator as somebody outside would set it up: with two roots and the lists that their owners publish. */
public final class OutsideValidator {

    private final TrustAnchors anchors;
    private final byte[] list;

    /** Our root and list as the server publishes them (DER), and a foreign root with its lists, in files. */
    public OutsideValidator(byte[] root, byte[] list, Path foreign, Path... lists) {
        this.list = list;
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            List<X509CRL> read = new ArrayList<>();
            for (Path file : lists) {
                try (InputStream in = Files.newInputStream(file)) {
                    read.add((X509CRL) factory.generateCRL(in));
                }
            }
            try (InputStream in = Files.newInputStream(foreign)) {
                anchors = new TrustAnchors(
                        List.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(root))),
                        List.of(),
                        new TokenAnchors(List.of((X509Certificate) factory.generateCertificate(in)), read));
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line for each signature, oldest first: field, indication, level. */
    public List<String> lines(byte[] pdf, Instant at) {
        return new DocumentValidation(anchors)
                .validate(pdf, list, at).lines().stream()
                        .map(line -> line.field() + " " + line.indication() + " " + line.level())
                        .toList();
    }
}
