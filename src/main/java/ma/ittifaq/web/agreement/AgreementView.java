package ma.ittifaq.web.agreement;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Kind;
import ma.ittifaq.agreement.PossibleMove;
import ma.ittifaq.agreement.SensitiveField;
import ma.ittifaq.agreement.Terms;
import ma.ittifaq.web.Happening;
import ma.ittifaq.web.Step;

/**
 * One agreement as a page shows it.
 *
 * @param reference the official one, or empty until it is given
 * @param person the employee
 * @param post what the employee does
 * @param terms as far as the viewer needs them
 * @param hidden sensitive fields that are filled in and not the viewer's to see now
 * @param moves what the viewer may do now
 * @param papers every act of the file
 * @param submissions how often it was submitted
 */
public record AgreementView(
        UUID id,
        long version,
        String reference,
        Kind kind,
        AgreementState state,
        boolean own,
        UUID person,
        String employee,
        String post,
        String unit,
        Terms terms,
        Set<SensitiveField> hidden,
        List<PossibleMove> moves,
        List<Step> road,
        List<Happening> history,
        List<Paper> papers,
        int submissions) {

    /** An act of the file that can be read: the code of its kind for addresses, and its name for people. */
    public record Paper(String code, String kind, String reference, boolean standing) {}

    public boolean may(Action action) {
        return moves.stream().anyMatch(m -> m.action() == action);
    }

    public boolean may(String action) {
        return may(Action.valueOf(action));
    }

    /** The next step is the viewer's. */
    public boolean isMine() {
        return may(Action.SUBMIT)
                || may(Action.ACCEPT)
                || may(Action.APPROVE)
                || may(Action.ENDORSE)
                || may(Action.SIGN);
    }

    /** It is, or was, in force: points are held on it. */
    public boolean isFollowed() {
        return state.compareTo(AgreementState.ACTIVE) >= 0 && state.compareTo(AgreementState.SUPERSEDED) <= 0;
    }

    public boolean isFrozen() {
        return papers.stream().anyMatch(Paper::standing);
    }
}
