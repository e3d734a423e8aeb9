package ma.ittifaq.signing;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ma.ittifaq.directory.Employee;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Whether a certificate names a person of the directory: by which of its attributes is the administration's setting. */
final class TokenOwner {

    /** EN 319 412-1: the kind of identifier and its country stand before it, "IDCMA-AB123456". */
    private static final String KIND_AND_COUNTRY = "^(PAS|IDC|PNO|TIN|TAX)[A-Z]{2}-";

    private static final int RFC822_NAME = 1;

    private final Map<String, String> match;

    /** Names of certificate attributes, each with that of the directory that must say the same. */
    TokenOwner(Map<String, String> match) {
        this.match = Map.copyOf(match);
    }

    /** Refuses a certificate that does not name the person by each attribute. */
    void require(X509Certificate certificate, Employee person) {
        match.forEach((ofCertificate, ofPerson) -> {
            String expected = of(person, ofPerson)
                    .map(TokenOwner::folded)
                    .filter(text -> !text.isEmpty())
                    .orElseThrow(TokenRefused::nothingToMatch);
            if (values(certificate, ofCertificate).map(TokenOwner::folded).noneMatch(expected::equals)) {
                throw TokenRefused.somebodyElse();
            }
        });
    }

    private static Optional<String> of(Employee person, String attribute) {
        return switch (attribute) {
            case "email" -> Optional.ofNullable(person.email());
            case "cnie" -> person.cnie();
            case "ppr" -> Optional.ofNullable(person.ppr());
            default -> throw new IllegalStateException(attribute);
        };
    }

    private static Stream<String> values(X509Certificate certificate, String attribute) {
        return switch (attribute) {
            case "email" -> Stream.concat(mailboxes(certificate), named(certificate, BCStyle.EmailAddress));
            case "serialNumber" ->
                named(certificate, BCStyle.SERIALNUMBER).map(number -> number.replaceFirst(KIND_AND_COUNTRY, ""));
            case "uid" -> named(certificate, BCStyle.UID);
            default -> throw new IllegalStateException(attribute);
        };
    }

    private static Stream<String> mailboxes(X509Certificate certificate) {
        try {
            Collection<List<?>> names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Stream.of()
                    : names.stream()
                            .filter(name -> Objects.equals(name.get(0), RFC822_NAME))
                            .map(name -> name.get(1).toString());
        } catch (CertificateParsingException unreadable) {
            return Stream.of();
        }
    }

    private static Stream<String> named(X509Certificate certificate, ASN1ObjectIdentifier attribute) {
        RDN[] found =
                CertificateSubject.toName(certificate.getSubjectX500Principal()).getRDNs(attribute);
        return Arrays.stream(found)
                .flatMap(rdn -> Arrays.stream(rdn.getTypesAndValues()))
                .filter(pair -> pair.getType().equals(attribute))
                .map(AttributeTypeAndValue::getValue)
                .filter(ASN1String.class::isInstance)
                .map(text -> ((ASN1String) text).getString());
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
