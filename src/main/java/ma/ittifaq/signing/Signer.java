package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import ma.ittifaq.document.SignatureField;

/** Makes a signature and believes nothing: the new bytes are checked before they leave here. No transaction is open. */
@ApplicationScoped
class Signer {

    @Inject
    private Enrolment enrolment;

    private final PadesSigner pades = new PadesSigner();

    /** Signed bytes and what the check read from them. */
    record Result(byte[] bytes, SignedRevision revision) {}

    Result sign(byte[] base, SignatureField field, Credential credential, byte[] card, Instant at) {
        SignatureRequest request =
                new SignatureRequest(field.fieldName(), credential.chain(), at, card, Cards.reason(field));
        PadesSigner.Prepared prepared = pades.prepare(base, request);
        byte[] signed = pades.complete(prepared, credential.sign(prepared.toBeSigned()));
        return new Result(signed, verified(base, signed, field));
    }

    private SignedRevision verified(byte[] base, byte[] signed, SignatureField field) {
        SignatureCheck check = new SignatureVerifier(enrolment.anchors()).checkExtends(base, signed);
        return switch (check) {
            case SignatureCheck.Valid valid when valid.last().field().equals(field.fieldName()) -> valid.last();
            case SignatureCheck.Valid valid ->
                throw new SigningFailure("signed " + valid.last().field() + " in place of " + field);
            case SignatureCheck.Invalid invalid ->
                throw new SigningFailure("the new signature is not valid: " + invalid.findings());
            case SignatureCheck.Unreadable unreadable -> throw new SigningFailure("the signed document cannot be read");
        };
    }
}
