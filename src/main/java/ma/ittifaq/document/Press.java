package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/** Prints snapshots, and refuses text that cannot be printed in words that a person understands. */
@ApplicationScoped
class Press {
    @Inject
    AgreementDocument agreements;

    @Inject
    DecisionDocument decisions;

    @Inject
    CertificateDocument certificates;

    @Inject
    EliminationDocument eliminations;

    @Inject
    TransferDocument transfers;

    @Inject
    DelegationDocument delegations;

    @Inject
    OrderDocument orders;

    byte[] print(OrderSnapshot snapshot) {
        return printable(() -> orders.render(snapshot));
    }

    byte[] print(OrderNotice notice, OrderSnapshot order, Person person) {
        return printable(() -> orders.render(notice, order, person));
    }

    byte[] print(CertificateSnapshot snapshot) {
        return printable(() -> certificates.render(snapshot));
    }

    byte[] print(EliminationSnapshot snapshot) {
        return printable(() -> eliminations.render(snapshot));
    }

    byte[] print(TransferSnapshot snapshot) {
        return printable(() -> transfers.render(snapshot));
    }

    byte[] print(DelegationSnapshot snapshot) {
        return printable(() -> delegations.render(snapshot));
    }

    byte[] print(AgreementSnapshot snapshot) {
        return printable(() -> agreements.render(snapshot));
    }

    byte[] print(DecisionSnapshot snapshot) {
        return printable(() -> decisions.render(snapshot));
    }

    static byte[] printable(Supplier<byte[]> printing) {
        try {
            return printing.get();
        } catch (UnprintableText refused) {
            throw new TextNotPrintable(Printable.name(refused.codePoint()));
        }
    }
}
