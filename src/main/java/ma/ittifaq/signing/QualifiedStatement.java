package ma.ittifaq.signing;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.regulation.SignatureLevel;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.qualified.ETSIQCObjectIdentifiers;
import org.bouncycastle.asn1.x509.qualified.QCStatement;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/**
 * What a certificate states of itself (ETSI EN 319 412-5): that it is qualified, that its key is in a qualified device,
 * and that it is for signatures. Worth as much as the authority that wrote it, which the administration chose to trust.
 */
final class QualifiedStatement {

    private static final ASN1ObjectIdentifier FOR_SIGNATURES = new ASN1ObjectIdentifier("0.4.0.1862.1.6.1");

    private QualifiedStatement() {}

    /** The level in law of a signature by the key of this certificate, which its holder alone has. */
    static SignatureLevel levelOf(X509Certificate certificate) {
        return isIn(certificate) ? SignatureLevel.QUALIFIED : SignatureLevel.ADVANCED;
    }

    private static boolean isIn(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(Extension.qCStatements.getId());
        if (extension == null) {
            return false;
        }
        try {
            Set<ASN1ObjectIdentifier> made = new HashSet<>();
            Optional<ASN1Encodable> types = Optional.empty();
            for (ASN1Encodable each : ASN1Sequence.getInstance(JcaX509ExtensionUtils.parseExtensionValue(extension))) {
                QCStatement statement = QCStatement.getInstance(each);
                made.add(statement.getStatementId());
                if (ETSIQCObjectIdentifiers.id_etsi_qcs_QcType.equals(statement.getStatementId())) {
                    types = Optional.of(statement.getStatementInfo());
                }
            }
            return made.contains(ETSIQCObjectIdentifiers.id_etsi_qcs_QcCompliance)
                    && made.contains(ETSIQCObjectIdentifiers.id_etsi_qcs_QcSSCD)
                    && types.map(QualifiedStatement::forSignatures).orElse(true);
        } catch (IOException | IllegalArgumentException unreadable) {
            // What cannot be read states nothing.
            return false;
        }
    }

    private static boolean forSignatures(ASN1Encodable types) {
        return Arrays.asList(ASN1Sequence.getInstance(types).toArray()).contains(FOR_SIGNATURES);
    }
}
