package ma.ittifaq.agreement;

import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.Refusal;

/** A refusal by the law of the agreement. Nothing was changed. */
public abstract sealed class RuleBroken extends Refusal {

    private static final long serialVersionUID = 1L;

    private RuleBroken(Kind kind, String key, Object... arguments) {
        super(kind, key, arguments);
    }

    /** It does not exist, or the person may not know that it does. */
    public static final class NotVisible extends RuleBroken {
        private static final long serialVersionUID = 1L;

        public NotVisible() {
            super(Kind.NOT_FOUND, "agreement.not_found");
        }
    }

    /** No row of the law has this action in this state. */
    public static final class IllegalMove extends RuleBroken {
        private static final long serialVersionUID = 1L;

        public IllegalMove(AgreementState state, Action action) {
            super(Kind.CONFLICT, "move.illegal", state, action);
        }

        public IllegalMove(String key, Object... arguments) {
            super(Kind.CONFLICT, key, arguments);
        }
    }

    /** The action exists in this state, but is another person's to take. */
    public static final class NotYourTurn extends RuleBroken {
        private static final long serialVersionUID = 1L;

        public NotYourTurn(AgreementState state, Action action) {
            super(Kind.FORBIDDEN, "move.not_yours", state, action);
        }
    }

    /** Another live agreement of the employee covers some of the same days. */
    public static final class Overlap extends RuleBroken {
        private static final long serialVersionUID = 1L;

        public Overlap(List<String> references) {
            super(Kind.CONFLICT, "agreement.overlap", String.join(", ", references));
        }
    }

    /** There is already an open draft of this kind for the employee. */
    public static final class DraftExists extends RuleBroken {
        private static final long serialVersionUID = 1L;

        public DraftExists(UUID draft) {
            super(Kind.CONFLICT, "agreement.draft_exists", draft);
        }
    }

    /** Somebody changed the agreement meanwhile, or this move was already made. */
    public static final class Stale extends RuleBroken {
        private static final long serialVersionUID = 1L;

        public Stale() {
            super(Kind.STALE, "agreement.stale");
        }
    }

    /** A note, reason or date that the move needs is missing or not acceptable. */
    public static final class DetailsInvalid extends RuleBroken {
        private static final long serialVersionUID = 1L;

        private final transient Finding finding;

        public DetailsInvalid(Finding finding) {
            super(Kind.INVALID, finding.key(), finding.arguments().toArray());
            this.finding = finding;
        }

        public Finding finding() {
            return finding;
        }
    }

    /** The terms are incomplete, out of policy or contradict themselves. */
    public static final class TermsInvalid extends RuleBroken {
        private static final long serialVersionUID = 1L;

        private final transient List<Finding> findings;

        public TermsInvalid(Finding... findings) {
            this(List.of(findings));
        }

        public TermsInvalid(List<Finding> findings) {
            super(Kind.INVALID, "terms.invalid", findings.size());
            this.findings = List.copyOf(findings);
        }

        public List<Finding> findings() {
            return findings;
        }
    }
}
