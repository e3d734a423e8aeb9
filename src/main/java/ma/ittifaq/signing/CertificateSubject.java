package ma.ittifaq.signing;

import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/**
 * Whom a certificate names. Arabic stands beside Latin in {@code name}: {@code commonName} is what every reader shows,
 * and X.520 limits it to 64 characters, too few for two long names.
 */
record CertificateSubject(String latinName, String arabicName, String organisation, String personalNumber) {

    private static final int COMMON_NAME_LIMIT = 64;

    CertificateSubject {
        Objects.requireNonNull(latinName);
        Objects.requireNonNull(organisation);
    }

    static CertificateSubject person(String latinName, String arabicName, String organisation, String personalNumber) {
        return new CertificateSubject(latinName, arabicName, organisation, personalNumber);
    }

    /** The administration itself: its authority or its seal. */
    static CertificateSubject organisation(String latinName, String arabicName, String organisation) {
        return new CertificateSubject(latinName, arabicName, organisation, "");
    }

    X500Name toName() {
        X500NameBuilder builder = new X500NameBuilder(BCStyle.INSTANCE);
        builder.addRDN(BCStyle.C, "MA");
        builder.addRDN(BCStyle.O, organisation);
        if (!personalNumber.isBlank()) {
            builder.addRDN(BCStyle.SERIALNUMBER, personalNumber);
        }
        if (!arabicName.isBlank()) {
            builder.addRDN(BCStyle.NAME, arabicName);
        }
        builder.addRDN(BCStyle.CN, shortened(latinName));
        return builder.build();
    }

    static X500Name toName(X500Principal principal) {
        return X500Name.getInstance(principal.getEncoded());
    }

    static String latinName(X509Certificate certificate) {
        return attribute(certificate.getSubjectX500Principal(), BCStyle.CN);
    }

    static String arabicName(X509Certificate certificate) {
        return attribute(certificate.getSubjectX500Principal(), BCStyle.NAME);
    }

    /** Who vouches for it, by its common name or else its organisation's. */
    static String issuerName(X509Certificate certificate) {
        String name = attribute(certificate.getIssuerX500Principal(), BCStyle.CN);
        return name.isEmpty() ? attribute(certificate.getIssuerX500Principal(), BCStyle.O) : name;
    }

    /** Certificates come from strangers too: a name that cannot be read is no name. */
    private static String attribute(X500Principal principal, ASN1ObjectIdentifier attribute) {
        try {
            RDN[] found = toName(principal).getRDNs(attribute);
            return found.length > 0 && found[0].getFirst().getValue() instanceof ASN1String text
                    ? text.getString()
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= COMMON_NAME_LIMIT) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, COMMON_NAME_LIMIT)).strip();
    }
}
