package ma.ittifaq.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.signing.CmsCheck.Outcome;
import ma.ittifaq.signing.Finding.Kind;
import ma.ittifaq.signing.SignatureCheck.Invalid;
import ma.ittifaq.signing.SignatureCheck.Unreadable;
import ma.ittifaq.signing.SignatureCheck.Valid;

/** The quick check, a few milliseconds: run on new bytes before a state moves, and on what visitors bring. */
final class SignatureVerifier {

    private final CmsCheck cms;
    private final TrustAnchors anchors;
    private final Set<Kind> passed;

    SignatureVerifier(TrustAnchors anchors) {
        this(anchors, Set.of());
    }

    /** @param passed what is not held against a revision */
    SignatureVerifier(TrustAnchors anchors, Set<Kind> passed) {
        this.anchors = anchors;
        this.passed = Set.copyOf(passed);
        this.cms = new CmsCheck(anchors);
    }

    /** Everything that {@link #check(byte[])} asks, and that the earlier document is this one's untouched beginning. */
    SignatureCheck checkExtends(byte[] earlier, byte[] pdf) {
        boolean untouched =
                pdf.length > earlier.length && Arrays.equals(pdf, 0, earlier.length, earlier, 0, earlier.length);
        return untouched ? check(pdf) : new Invalid(Kind.EARLIER_REVISION_CHANGED);
    }

    SignatureCheck check(byte[] pdf) {
        List<PdfRevision> revisions;
        try {
            revisions = RevisionReader.read(pdf);
        } catch (IOException e) {
            return new Unreadable();
        }
        if (revisions.isEmpty()) {
            return new Invalid(Kind.NOT_SIGNED);
        }
        return check(pdf, revisions);
    }

    private SignatureCheck check(byte[] pdf, List<PdfRevision> revisions) {
        List<Finding> findings = new ArrayList<>();
        List<SignedRevision> signed = new ArrayList<>();
        int covered = 0;
        boolean ours = false;
        for (PdfRevision revision : revisions) {
            int number = signed.size() + 1;
            Judgement judgement = judge(pdf, revision, covered);
            judgement.kinds().stream()
                    .filter(kind -> !passed.contains(kind))
                    .forEach(kind -> findings.add(new Finding(number, revision.field(), kind)));
            signed.add(judgement.revision());
            ours |= judgement.ours();
            covered = revision.length();
        }
        if (findings.isEmpty() && covered != pdf.length) {
            findings.add(Finding.ofDocument(Kind.ADDED_AFTER_SIGNATURE));
        }
        return findings.isEmpty() ? new Valid(signed) : new Invalid(findings, ours);
    }

    private record Judgement(List<Kind> kinds, SignedRevision revision, boolean ours) {}

    private Judgement judge(byte[] pdf, PdfRevision revision, int covered) {
        if (!revision.coversAllButItself(pdf) || revision.range()[1] < covered) {
            return new Judgement(List.of(Kind.BYTE_RANGE), describe(revision, Outcome.broken()), false);
        }
        Optional<byte[]> container = revision.signatureContainer(pdf);
        if (container.isEmpty()) {
            return new Judgement(List.of(Kind.STRUCTURE), describe(revision, Outcome.broken()), false);
        }
        if (revision.isTimeStamp()) {
            return judgeStamp(pdf, revision, container.get());
        }
        Outcome outcome = cms.check(revision.signedContent(pdf), container.get(), revision.claimedTime());
        boolean ours = outcome.ours() && !outcome.findings().contains(Kind.UNTRUSTED_CERTIFICATE);
        return new Judgement(List.copyOf(outcome.findings()), describe(revision, outcome), ours);
    }

    private Judgement judgeStamp(byte[] pdf, PdfRevision revision, byte[] token) {
        Optional<Instant> time = anchors.stamps().proven(token, revision.signedContent(pdf));
        List<Kind> kinds = time.isPresent() ? List.of() : List.of(Kind.TIME_STAMP);
        return new Judgement(
                kinds, describe(revision, new Outcome(Set.of(), Optional.empty(), false, time)), time.isPresent());
    }

    private SignedRevision describe(PdfRevision revision, Outcome outcome) {
        Optional<X509Certificate> signer = outcome.signer();
        return new SignedRevision(
                revision.field(),
                signer.map(CertificateSubject::latinName).orElse(""),
                signer.map(CertificateSubject::arabicName).orElse(""),
                signer.map(X509Certificate::getSerialNumber).orElse(BigInteger.ZERO),
                revision.isTimeStamp() ? outcome.stamped().orElse(revision.claimedTime()) : revision.claimedTime(),
                revision.length(),
                outcome.stamped(),
                signer.filter(certificate -> !outcome.ours()).map(CertificateSubject::issuerName),
                revision.isTimeStamp());
    }
}
