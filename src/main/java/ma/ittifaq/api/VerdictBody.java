package ma.ittifaq.api;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.signing.Verdict;

/** What the public check says of a document. */
public record VerdictBody(String result, ActFacts act, List<Signature> signatures, List<Wrong> findings) {

    /** The act that it is, and how it stands today. */
    public record ActFacts(
            String kind,
            String reference,
            int revision,
            int revisions,
            boolean complete,
            boolean standing,
            AgreementState state,
            String level) {}

    /** A signature in the bytes that were shown; an issuer is named for the signer's own token. */
    public record Signature(String field, String signer, String signerAr, String issuer, Instant at) {}

    /** What is wrong, and with which revision; 0 is the document as a whole. */
    public record Wrong(int revision, String field, String kind) {}

    static VerdictBody of(Verdict verdict) {
        return new VerdictBody(
                verdict.result().name().toLowerCase(Locale.ROOT),
                verdict.act().map(VerdictBody::facts).orElse(null),
                verdict.signatures().stream()
                        .map(s -> new Signature(
                                s.field(),
                                s.signer(),
                                s.signerInArabic(),
                                s.issuer().orElse(null),
                                s.at()))
                        .toList(),
                verdict.findings().stream()
                        .map(f -> new Wrong(
                                f.revision(), f.field(), f.kind().name().toLowerCase(Locale.ROOT)))
                        .toList());
    }

    private static ActFacts facts(Verdict.OurAct act) {
        return new ActFacts(
                act.kind().wireName(),
                act.reference(),
                act.revision(),
                act.revisions(),
                act.complete(),
                act.standing(),
                act.state().orElse(null),
                act.level());
    }
}
