package ma.ittifaq.document;

import java.util.function.Supplier;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReferences;

/** One act of every kind that the engine makes. */
public enum SampleAct {
    INITIAL(() -> agreement(Samples.agreement())),
    AMENDMENT(() -> agreement(Samples.least(AgreementSnapshot.Kind.AMENDMENT))),
    RENEWAL(() -> agreement(Samples.least(AgreementSnapshot.Kind.RENEWAL))),
    REFUSAL(() -> decision(DecisionSnapshot.Kind.REFUSAL)),
    SUSPENSION(() -> decision(DecisionSnapshot.Kind.SUSPENSION)),
    NOTICE(() -> decision(DecisionSnapshot.Kind.NOTICE)),
    RESCISSION(() -> decision(DecisionSnapshot.Kind.RESCISSION)),
    EARLY_END(() -> decision(DecisionSnapshot.Kind.EARLY_END)),
    CERTIFICATE(() -> new CertificateDocument(new LegalReferences()).render(Samples.certificate())),
    ELIMINATION(() -> new EliminationDocument(new LegalReferences()).render(Samples.elimination())),
    TRANSFER(() -> new TransferDocument(new LegalReferences()).render(Samples.transfer(2))),
    DELEGATION(() -> new DelegationDocument(new LegalReferences()).render(Samples.delegation())),
    ORDER(() -> new OrderDocument(new LegalReferences()).render(Samples.order(OrderSnapshot.Kind.ROTATING))),
    ORDER_RETURN(() -> new OrderDocument(new LegalReferences()).render(Samples.order(OrderSnapshot.Kind.RETURN)));

    private final Supplier<byte[]> printing;

    SampleAct(Supplier<byte[]> printing) {
        this.printing = printing;
    }

    /** Printed anew each time, always alike. */
    public byte[] print() {
        return printing.get();
    }

    private static byte[] agreement(AgreementSnapshot agreement) {
        return new AgreementDocument(new ClauseSets(), new LegalReferences()).render(agreement);
    }

    private static byte[] decision(DecisionSnapshot.Kind kind) {
        return new DecisionDocument(new LegalReferences()).render(Samples.decision(kind));
    }
}
