package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import ma.ittifaq.document.SignatureField;
import ma.ittifaq.regulation.PadesLevel;

/** Makes a signature and believes nothing: the new bytes are checked before they leave here. No transaction is open. */
@ApplicationScoped
class Signer {

    private static final System.Logger LOG = System.getLogger(Signer.class.getName());

    @Inject
    private Enrolment enrolment;

    /** What certificates allow for too: an authority whose clock is further away would stamp before they began. */
    private static final Duration SKEW = Duration.ofMinutes(5);

    @Inject
    private TimeStamps timeStamps;

    @Inject
    private Clock clock;

    private final PadesSigner pades = new PadesSigner();

    /** Signed bytes and what the check read from them. */
    record Result(byte[] bytes, SignedRevision revision) {
        /** The level of this signature by itself: what was read back, not what was asked. */
        PadesLevel level() {
            return revision.stamped().isPresent() ? PadesLevel.T : PadesLevel.B;
        }
    }

    Result sign(byte[] base, SignatureField field, Credential credential, byte[] card, Instant at, PadesLevel asked) {
        PadesSigner.Prepared prepared = pades.prepare(base, request(field, credential, card, at, asked));
        return complete(base, field, prepared, credential.sign(prepared.toBeSigned()), asked);
    }

    private static SignatureRequest request(
            SignatureField field, Credential credential, byte[] card, Instant at, PadesLevel asked) {
        return new SignatureRequest(
                field.fieldName(), credential.chain(), at, card, Cards.reason(field), asked.atLeast(PadesLevel.T));
    }

    /** With a time stamp, where one is asked for, if an authority gives a good one; without it rather than not at all. */
    Result complete(byte[] base, SignatureField field, PadesSigner.Prepared prepared, byte[] value, PadesLevel asked) {
        return asked.atLeast(PadesLevel.T)
                ? stamped(base, field, prepared, value)
                : plain(base, field, prepared, value);
    }

    private Result plain(byte[] base, SignatureField field, PadesSigner.Prepared prepared, byte[] value) {
        byte[] plain = pades.complete(prepared, value);
        return new Result(plain, verified(base, plain, field));
    }

    private Result stamped(byte[] base, SignatureField field, PadesSigner.Prepared prepared, byte[] value) {
        try {
            byte[] stamped = pades.completeStamped(prepared, value, timeStamps.source());
            return new Result(stamped, ofOurTime(verified(base, stamped, field)));
        } catch (SigningFailure e) {
            LOG.log(System.Logger.Level.WARNING, "Signed without a time stamp: " + e.getMessage());
            return plain(base, field, prepared, value);
        }
    }

    PadesSigner.Prepared prepare(byte[] base, SignatureRequest request) {
        return pades.prepare(base, request);
    }

    /** Appends a document time stamp to bytes that may still be signed. */
    byte[] stamp(byte[] base) {
        return extended(base, archiver().stamp(base));
    }

    /** Appends what baseline LTA asks to bytes that bear their last signature. */
    byte[] archive(byte[] base, byte[] revocationList) {
        return extended(base, archiver().archive(base, revocationList));
    }

    private PadesArchiver archiver() {
        return new PadesArchiver(enrolment.anchors(), timeStamps.source());
    }

    private byte[] extended(byte[] base, byte[] longer) {
        if (!ofOurTime(valid(base, longer).last()).timeStamp()) {
            throw new SigningFailure("no time stamp covers the document");
        }
        return longer;
    }

    /** A stamp of another hour proves another time than that of the signature: it is taken for none. */
    private SignedRevision ofOurTime(SignedRevision revision) {
        Instant now = clock.instant();
        revision.stamped()
                .filter(time -> Duration.between(time, now).abs().compareTo(SKEW) > 0)
                .ifPresent(time -> {
                    throw new SigningFailure("the time-stamping authority says " + time + ", this clock " + now);
                });
        return revision;
    }

    private SignedRevision verified(byte[] base, byte[] signed, SignatureField field) {
        SignedRevision last = valid(base, signed).last();
        if (!last.field().equals(field.fieldName())) {
            throw new SigningFailure("signed " + last.field() + " in place of " + field);
        }
        return last;
    }

    private SignatureCheck.Valid valid(byte[] base, byte[] longer) {
        return switch (new SignatureVerifier(enrolment.anchors()).checkExtends(base, longer)) {
            case SignatureCheck.Valid valid -> valid;
            case SignatureCheck.Invalid invalid ->
                throw new SigningFailure("the new bytes are not valid: " + invalid.findings());
            case SignatureCheck.Unreadable unreadable -> throw new SigningFailure("the new bytes cannot be read");
        };
    }
}
