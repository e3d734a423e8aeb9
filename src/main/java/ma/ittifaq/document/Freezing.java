package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.regulation.ClauseSets;

/** Makes an act once and for all: numbers it, prints it, stores it. Runs in the transaction of the move that asks. */
@ApplicationScoped
public class Freezing {
    @Inject
    ReferenceCounter counter;

    @Inject
    ClauseSets clauses;

    @Inject
    Snapshots snapshots;

    @Inject
    Parts parts;

    @Inject
    Press press;

    @Inject
    Acts acts;

    @Inject
    Clock clock;

    /** Freezes the text that everybody signs. */
    Act freeze(Agreement agreement) {
        agreement.number(nextReference(agreement));
        agreement.pinClauses(clauses.current(LocalDate.now(clock)).version());
        String code = VerificationCode.fresh();
        byte[] bytes = press.print(snapshots.agreement(agreement, code));
        return acts.add(
                agreement.id(), Act.Kind.AGREEMENT, agreement.reference().orElseThrow(), code, bytes);
    }

    /** Makes the act of a decision; a refusal gives the whole file its reference. */
    Act decide(Agreement agreement, Move move, DecisionSnapshot.Kind kind) {
        String reference = nextReference(agreement);
        String code = VerificationCode.fresh();
        if (kind == DecisionSnapshot.Kind.REFUSAL) {
            agreement.number(reference);
        }
        byte[] bytes = press.print(snapshots.decision(agreement, move, kind, reference, code));
        return acts.add(agreement.id(), Act.Kind.valueOf(kind.name()), reference, code, bytes);
    }

    /** Makes the certificate of an agreement that is in force. */
    Act certify(Agreement agreement) {
        String reference = nextReference(agreement);
        String code = VerificationCode.fresh();
        byte[] bytes = press.print(snapshots.certificate(agreement, reference, code));
        return acts.add(agreement.id(), Act.Kind.CERTIFICATE, reference, code, bytes);
    }

    private String nextReference(Agreement agreement) {
        return counter.next(parts.issuer(agreement.unit()), LocalDate.now(clock).getYear());
    }
}
