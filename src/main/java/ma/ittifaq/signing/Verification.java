package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActRevision;
import ma.ittifaq.document.ActStubs;
import ma.ittifaq.document.Acts;
import ma.ittifaq.document.Documents;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.platform.Vault;
import ma.ittifaq.signing.Verdict.OurAct;
import ma.ittifaq.signing.Verdict.Result;

/** Boundary of the public check, open to all: a PDF or the code printed on one. Nothing of what is brought is kept. */
@ApplicationScoped
@Transactional
public class Verification {

    /** What may be wrong with good signatures of another house: that nobody here vouches for them or for their time. */
    private static final Set<Finding.Kind> OF_ANOTHER_HOUSE =
            EnumSet.of(Finding.Kind.UNTRUSTED_CERTIFICATE, Finding.Kind.TIME_STAMP);

    @Inject
    private Acts acts;

    @Inject
    private ActStubs stubs;

    @Inject
    private Documents documents;

    @Inject
    private ActSignatures signatures;

    @Inject
    private Moving moving;

    @Inject
    private Enrolment enrolment;

    /** Checks these very bytes against every revision that was ever stored. */
    public Verdict verify(byte[] pdf) {
        String sha256 = Vault.sha256(pdf);
        return acts.byRevisionHash(sha256)
                .map(act -> ours(act, sha256, pdf))
                .or(() -> stubs.byHash(sha256).map(stub -> eliminated(signatures(pdf))))
                .orElseGet(() -> notStored(pdf));
    }

    /** Looks up the act that prints this code and checks what is stored for it today. */
    public Verdict verify(String code) {
        return acts.byCode(code)
                .map(act -> ours(act, act.sha256(), documents.read(act.sha256())))
                .or(() -> stubs.byCode(code).map(stub -> eliminated(List.of())))
                .orElseGet(() -> Verdict.of(Result.UNKNOWN, List.of()));
    }

    /** What the signatures of an act that another house brings say by themselves, whoever vouches for those who signed. */
    public SignatureCheck brought(byte[] pdf) {
        return new SignatureVerifier(enrolment.anchors(), OF_ANOTHER_HOUSE).check(pdf);
    }

    /** Whether authorities that count here vouch for all who signed, and for when. */
    public boolean isVouched(byte[] pdf) {
        return verifier().check(pdf) instanceof SignatureCheck.Valid;
    }

    /** It was ours, and its file went by an authorised list: what its own signatures say is all that is left. */
    private static Verdict eliminated(List<SignedRevision> signatures) {
        List<Finding> gone = List.of(Finding.ofDocument(Finding.Kind.ELIMINATED));
        return new Verdict(Result.UNKNOWN, Optional.empty(), signatures, gone);
    }

    private List<SignedRevision> signatures(byte[] pdf) {
        return verifier().check(pdf) instanceof SignatureCheck.Valid valid ? valid.signatures() : List.of();
    }

    private Verdict ours(Act act, String sha256, byte[] pdf) {
        OurAct facts = facts(act, sha256);
        SignatureCheck check = verifier().check(pdf);
        return switch (check) {
            case SignatureCheck.Valid valid ->
                new Verdict(Result.VALID, Optional.of(facts), valid.signatures(), List.of());
            case SignatureCheck.Invalid invalid
            when facts.revision() == 1 -> new Verdict(Result.VALID, Optional.of(facts), List.of(), List.of());
            case SignatureCheck.Invalid invalid ->
                new Verdict(Result.ALTERED, Optional.of(facts), List.of(), invalid.findings());
            case SignatureCheck.Unreadable unreadable -> Verdict.of(Result.UNREADABLE, List.of());
        };
    }

    /** Not one of our stored documents: a changed one, somebody else's, or no document at all. */
    private Verdict notStored(byte[] pdf) {
        return switch (verifier().check(pdf)) {
            case SignatureCheck.Valid valid when !valid.byOurCertificates() -> Verdict.of(Result.UNKNOWN, List.of());
            case SignatureCheck.Valid valid ->
                new Verdict(
                        Result.UNKNOWN,
                        Optional.empty(),
                        valid.signatures(),
                        List.of(Finding.ofDocument(Finding.Kind.NOT_KEPT)));
            case SignatureCheck.Invalid invalid -> {
                Optional<OurAct> origin = origin(pdf);
                boolean altered = origin.isPresent() || invalid.byOurCertificates();
                yield new Verdict(
                        altered ? Result.ALTERED : Result.UNKNOWN,
                        origin,
                        List.of(),
                        altered ? invalid.findings() : List.of());
            }
            case SignatureCheck.Unreadable unreadable -> Verdict.of(Result.UNREADABLE, List.of());
        };
    }

    /** The act that these bytes begin with: something was added to it. */
    private Optional<OurAct> origin(byte[] pdf) {
        return RevisionEnds.of(pdf).stream()
                .map(end -> Vault.sha256(Arrays.copyOf(pdf, end)))
                .flatMap(hash -> acts.byRevisionHash(hash).map(act -> facts(act, hash)).stream())
                .findFirst();
    }

    private OurAct facts(Act act, String sha256) {
        List<ActRevision> revisions = act.revisions();
        int number = revisions.stream()
                .filter(revision -> revision.sha256().equals(sha256))
                .mapToInt(ActRevision::sequence)
                .findFirst()
                .orElseThrow();
        List<ActSignature> signed = signatures.of(act.id());
        boolean sealed = signed.stream().anyMatch(s -> s.step() == SignatureField.SEAL);
        return new OurAct(
                act.kind(),
                act.reference(),
                number,
                revisions.size(),
                sealed && number == revisions.size(),
                act.isCurrent(),
                act.agreement().map(id -> moving.require(id, Actor.SYSTEM).state()),
                signed.isEmpty() ? "" : signed.getLast().level());
    }

    private SignatureVerifier verifier() {
        return new SignatureVerifier(enrolment.anchors());
    }
}
