package ma.ittifaq.regulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import ma.ittifaq.directory.ProofRule;

/** The policy in force on the day of the proof decides, not the one of an agreement: it is about who signs, not what. */
@ApplicationScoped
public class CodeAtSignatures implements ProofRule {

    @Inject
    private Policies policies;

    @Inject
    private Clock clock;

    @Override
    public boolean isCodeAsked() {
        return policies.inForce(LocalDate.now(clock)).signatures().code();
    }
}
