package ma.ittifaq.agreement;

import java.time.LocalDate;
import ma.ittifaq.directory.Holder;

/** Notes, reasons and dates that a move must bring. */
final class DetailsCheck {

    private DetailsCheck() {}

    static void require(Agreement agreement, Transition row, MoveDetails details, Context context) {
        present(row, details);
        TextCheck.finding("note", details.note(), TextCheck.LONG).ifPresent(finding -> {
            throw new RuleBroken.DetailsInvalid(finding);
        });
        if (details.reason() != null && !Reason.given().contains(details.reason())) {
            throw refusal("reason", "move.reason.criterion");
        }
        if (details.reason() == Reason.OTHER && isBlank(details.note())) {
            throw refusal("note", "move.note.required_for_other");
        }
        switch (row.action()) {
            case APPROVE -> underMinimum(details, context);
            case SUSPEND -> suspension(agreement, details, context.today());
            case GIVE_NOTICE -> notice(agreement, details, context.today());
            case REASSIGN -> reassignment(agreement, details);
            default -> {
                // nothing beside the needs of the row
            }
        }
    }

    private static void present(Transition row, MoveDetails details) {
        for (Need need : row.needs()) {
            boolean given =
                    switch (need) {
                        case NOTE -> !isBlank(details.note());
                        case REASON -> details.reason() != null;
                        case FROM -> details.from() != null;
                        case UNTIL -> details.until() != null;
                        case EFFECTIVE -> details.effective() != null;
                        case HOLDER -> details.holder() != null;
                    };
            if (!given) {
                String field = need.name().toLowerCase(java.util.Locale.ROOT);
                throw refusal(field, "move." + field + ".required", row.action());
            }
        }
    }

    private static void underMinimum(MoveDetails details, Context context) {
        if (context.underMinimum() && details.reason() == null && isBlank(details.note())) {
            throw refusal("reason", "move.reason.under_minimum");
        }
    }

    private static void suspension(Agreement agreement, MoveDetails details, LocalDate today) {
        if (details.from().isBefore(agreement.terms().period().start())) {
            throw refusal(
                    "from", "move.from.before_start", agreement.terms().period().start());
        }
        if (details.from().isAfter(today)) {
            throw refusal("from", "move.from.future");
        }
        if (!details.until().isAfter(today) || details.until().isBefore(details.from())) {
            throw refusal("until", "move.until.past");
        }
        if (details.until().isAfter(agreement.terms().period().end())) {
            throw refusal(
                    "until", "move.until.after_end", agreement.terms().period().end());
        }
    }

    private static void notice(Agreement agreement, MoveDetails details, LocalDate today) {
        Conditions conditions = agreement.terms().conditions();
        boolean trial = today.isBefore(agreement.terms().period().start().plusMonths(conditions.trialMonths()));
        int days = trial ? conditions.trialNoticeDays() : conditions.noticeDays();
        LocalDate earliest = details.reason() == Reason.URGENCY ? today.plusDays(1) : today.plusDays(days);
        if (details.effective().isBefore(earliest)) {
            throw refusal("effective", "move.effective.too_early", earliest, days);
        }
        if (details.effective().isAfter(agreement.terms().period().end())) {
            throw refusal(
                    "effective",
                    "move.effective.after_end",
                    agreement.terms().period().end());
        }
    }

    private static void reassignment(Agreement agreement, MoveDetails details) {
        if (details.holder().equals(agreement.employee())) {
            throw refusal("holder", "move.holder.employee");
        }
        Party step = Parties.stepHolder(agreement);
        if (step == Party.EMPLOYEE || step == Party.INITIATOR && agreement.initiatedByEmployee()) {
            throw refusal("holder", "move.holder.own_step");
        }
        if (Parties.separated(agreement, step, Holder.inPerson(details.holder()))) {
            throw refusal("holder", "move.holder.separated");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static RuleBroken refusal(String field, String key, Object... arguments) {
        return new RuleBroken.DetailsInvalid(Finding.of(field, key, arguments));
    }
}
