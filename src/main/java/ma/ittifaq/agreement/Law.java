package ma.ittifaq.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The conditions of the law that the table of rows cannot say: content, dates, overlap. */
final class Law {

    private Law() {}

    /** The row by which this person may take this action now; refuses when there is none. */
    static Transition row(Agreement agreement, Action action, Acting acting) {
        Optional<Transition> mine = acting.parties().stream()
                .sorted()
                .flatMap(p -> Transitions.find(agreement.state(), action, p).stream())
                .findFirst();
        return mine.orElseThrow(
                () -> Transitions.leaving(agreement.state()).stream().anyMatch(t -> t.action() == action)
                        ? new RuleBroken.NotYourTurn(agreement.state(), action)
                        : new RuleBroken.IllegalMove(agreement.state(), action));
    }

    static void check(Agreement agreement, Transition row, MoveDetails details, Context context) {
        if (!timely(agreement, row, context.today())) {
            throw new RuleBroken.IllegalMove("move.not_on_this_day", row.action());
        }
        DetailsCheck.require(agreement, row, details, context);
        if (row.action() == Action.SUBMIT) {
            TermsCheck.require(agreement, context);
        }
        boolean freezes = freezes(agreement, row);
        if (freezes || row.action() == Action.TAKE_EFFECT) {
            context.followed().ifPresent(followed -> followed.requireStillOpenTo(agreement.kind()));
        }
        if ((freezes || row.action() == Action.SUBMIT) && !context.overlapping().isEmpty()) {
            throw new RuleBroken.Overlap(context.overlapping());
        }
    }

    /** Terms are the initiator's to change, in a draft only, and clean from the first day. */
    static void requireEditable(Agreement agreement, Acting acting, Terms terms) {
        if (Transitions.find(agreement.state(), Action.SUBMIT, Party.INITIATOR).isEmpty()) {
            throw new RuleBroken.IllegalMove("agreement.not_editable", agreement.state());
        }
        if (!acting.parties().contains(Party.INITIATOR)) {
            throw new RuleBroken.NotYourTurn(agreement.state(), Action.SUBMIT);
        }
        TextCheck.require(terms);
    }

    /** Whether the move enters the signatures: the moment at which the text is frozen. */
    static boolean freezes(Agreement agreement, Transition row) {
        return !agreement.state().awaitsSignature() && row.resolve(agreement).awaitsSignature();
    }

    /** Whether the date allows the move. */
    static boolean timely(Agreement agreement, Transition row, LocalDate today) {
        boolean bySystem = row.by() == Party.SYSTEM;
        return switch (row.action()) {
            case LAPSE ->
                agreement.terms().period().start() != null
                        && today.isAfter(agreement.terms().period().start());
            case TAKE_EFFECT ->
                agreement.isSealed()
                        && !today.isBefore(agreement.terms().period().start());
            case RESCIND -> today.isBefore(agreement.terms().period().start());
            case RESUME ->
                !bySystem
                        || agreement
                                .outlook()
                                .suspendedUntil()
                                .filter(until -> !today.isBefore(until))
                                .isPresent();
            case CANCEL_NOTICE ->
                agreement.outlook().endsEarlyOn().filter(today::isBefore).isPresent();
            case END ->
                agreement
                        .outlook()
                        .endsEarlyOn()
                        .filter(end -> !today.isBefore(end))
                        .isPresent();
            case EXPIRE -> today.isAfter(agreement.terms().period().end());
            default -> true;
        };
    }

    /** What this person may do now, in the order of the law. */
    static List<Transition> possible(Agreement agreement, Acting acting, LocalDate today) {
        return Transitions.leaving(agreement.state()).stream()
                .filter(t -> acting.parties().contains(t.by()))
                // One capacity a move: the one that the move would be made in.
                .filter(t -> row(agreement, t.action(), acting).equals(t))
                .filter(t -> timely(agreement, t, today))
                .toList();
    }
}
