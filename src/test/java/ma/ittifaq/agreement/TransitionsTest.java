package ma.ittifaq.agreement;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Holder;
import org.junit.jupiter.api.Test;

/** The table of DESIGN section 4, written here once more by hand: the law in the code must equal it, cell by cell. */
class TransitionsTest {

    private static final String TABLE = """
        DRAFT RETURNED : SUBMIT : INITIATOR : IN_REVIEW
        AWAITING_EMPLOYEE_CONSENT : ACCEPT : EMPLOYEE : IN_REVIEW
        AWAITING_EMPLOYEE_CONSENT : DECLINE : EMPLOYEE : WITHDRAWN
        DRAFT RETURNED AWAITING_EMPLOYEE_CONSENT IN_REVIEW AWAITING_HR_VISA AWAITING_SECURITY_VISA \
        : WITHDRAW : INITIATOR EMPLOYEE : WITHDRAWN
        IN_REVIEW : RETURN : MANAGER : RETURNED
        IN_REVIEW : REFUSE : MANAGER : REFUSED
        IN_REVIEW : APPROVE : MANAGER : AWAITING_HR_VISA
        AWAITING_HR_VISA : ENDORSE : HR_OFFICER : AWAITING_SECURITY_VISA
        AWAITING_SECURITY_VISA : ENDORSE : SECURITY_OFFICER : AWAITING_EMPLOYEE_SIGNATURE
        AWAITING_HR_VISA : RETURN : HR_OFFICER : RETURNED
        AWAITING_HR_VISA : REFUSE : HR_OFFICER : REFUSED
        AWAITING_SECURITY_VISA : RETURN : SECURITY_OFFICER : RETURNED
        AWAITING_SECURITY_VISA : REFUSE : SECURITY_OFFICER : REFUSED
        AWAITING_EMPLOYEE_SIGNATURE : SIGN : EMPLOYEE : AWAITING_MANAGER_SIGNATURE
        AWAITING_MANAGER_SIGNATURE : SIGN : MANAGER : AWAITING_AUTHORITY_SIGNATURE
        AWAITING_AUTHORITY_SIGNATURE : SIGN : AUTHORITY : SIGNED
        AWAITING_EMPLOYEE_SIGNATURE : RETURN : EMPLOYEE HR_OFFICER : RETURNED
        AWAITING_MANAGER_SIGNATURE : RETURN : MANAGER HR_OFFICER : RETURNED
        AWAITING_AUTHORITY_SIGNATURE : RETURN : AUTHORITY HR_OFFICER : RETURNED
        AWAITING_EMPLOYEE_SIGNATURE AWAITING_MANAGER_SIGNATURE AWAITING_AUTHORITY_SIGNATURE \
        : DECLINE : EMPLOYEE : WITHDRAWN
        AWAITING_EMPLOYEE_SIGNATURE AWAITING_MANAGER_SIGNATURE AWAITING_AUTHORITY_SIGNATURE \
        : REFUSE : MANAGER AUTHORITY : REFUSED
        DRAFT RETURNED AWAITING_EMPLOYEE_CONSENT IN_REVIEW AWAITING_HR_VISA AWAITING_SECURITY_VISA \
        AWAITING_EMPLOYEE_SIGNATURE AWAITING_MANAGER_SIGNATURE AWAITING_AUTHORITY_SIGNATURE \
        : LAPSE : SYSTEM : LAPSED
        SIGNED : TAKE_EFFECT : SYSTEM : ACTIVE
        SIGNED : RESCIND : AUTHORITY EMPLOYEE : TERMINATED
        ACTIVE : SUSPEND : MANAGER AUTHORITY : SUSPENDED
        SUSPENDED : RESUME : MANAGER AUTHORITY SYSTEM : ACTIVE
        ACTIVE SUSPENDED : GIVE_NOTICE : EMPLOYEE MANAGER AUTHORITY : ENDING
        ENDING : CANCEL_NOTICE : NOTICE_GIVER : ACTIVE
        ENDING : END : SYSTEM : TERMINATED
        ACTIVE SUSPENDED ENDING SIGNED : END_AT_ONCE : AUTHORITY HR_OFFICER : TERMINATED
        ACTIVE SUSPENDED ENDING : EXPIRE : SYSTEM : EXPIRED
        ACTIVE SUSPENDED ENDING : SUPERSEDE : SYSTEM : SUPERSEDED
        DRAFT RETURNED AWAITING_EMPLOYEE_CONSENT IN_REVIEW AWAITING_HR_VISA AWAITING_SECURITY_VISA \
        AWAITING_EMPLOYEE_SIGNATURE AWAITING_MANAGER_SIGNATURE AWAITING_AUTHORITY_SIGNATURE SIGNED ACTIVE \
        SUSPENDED ENDING : REASSIGN : HR_OFFICER SYSTEM : SAME
        """;

    private record Cell(AgreementState from, Action action, Party by) {}

    private static Map<Cell, String> table() {
        return TABLE.lines()
                .map(row -> row.split(" *: *"))
                .flatMap(row -> Stream.of(row[0].split(" ")).flatMap(from -> Stream.of(row[2].split(" "))
                        .map(by -> Map.entry(
                                new Cell(AgreementState.valueOf(from), Action.valueOf(row[1]), Party.valueOf(by)),
                                row[3].equals("SAME") ? from : row[3]))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void everyRowIsThereOnce() {
        Set<Cell> seen = Transitions.LAW.stream()
                .map(t -> new Cell(t.from(), t.action(), t.by()))
                .collect(Collectors.toSet());
        assertEquals(Transitions.LAW.size(), seen.size());
        assertEquals(table().keySet(), seen);
    }

    @Test
    void everyStateActionAndPartyIsAllowedOrRefusedAsTheTableSays() {
        Map<Cell, String> table = table();
        assertAll(Stream.of(AgreementState.values()).map(state -> () -> {
            Agreement agreement = Path.to(state).agreement();
            assertEquals(state, agreement.state());
            for (Action action : Action.values()) {
                for (Party party : Party.values()) {
                    check(agreement, new Cell(state, action, party), table);
                }
            }
        }));
    }

    private static void check(Agreement agreement, Cell cell, Map<Cell, String> table) {
        Acting acting = cell.by() == Party.SYSTEM
                ? Acting.system()
                : new Acting(Actor.of(Path.HR), Map.of(cell.by(), Holder.inPerson(Path.HR)));
        if (table.containsKey(cell)) {
            AgreementState to = Law.row(agreement, cell.action(), acting).resolve(agreement);
            assertEquals(table.get(cell), to.name(), cell.toString());
            return;
        }
        boolean anothers =
                table.keySet().stream().anyMatch(c -> c.from() == cell.from() && c.action() == cell.action());
        RuleBroken refusal =
                assertThrows(RuleBroken.class, () -> Law.row(agreement, cell.action(), acting), cell.toString());
        assertEquals(
                anothers ? RuleBroken.NotYourTurn.class : RuleBroken.IllegalMove.class,
                refusal.getClass(),
                cell.toString());
    }

    @Test
    void everyStateIsReachedFromTheDraft() {
        Set<AgreementState> reached = EnumSet.of(AgreementState.DRAFT);
        Set<AgreementState> before;
        do {
            before = EnumSet.copyOf(reached);
            for (Transition row : Transitions.LAW) {
                if (reached.contains(row.from())) {
                    reached.add(row.to());
                    if (row.target() == Transition.Target.CONSENT_FIRST) {
                        reached.add(AgreementState.AWAITING_EMPLOYEE_CONSENT);
                    }
                }
            }
        } while (!before.equals(reached));
        assertEquals(EnumSet.allOf(AgreementState.class), reached);
    }

    @Test
    void nothingLeadsOutOfAnEndedStateAndSomethingOutOfEveryOther() {
        for (AgreementState state : AgreementState.values()) {
            assertEquals(state.isEnded(), Transitions.leaving(state).isEmpty(), state.name());
        }
    }

    @Test
    void everyStateBeforeTheSignatureCanBeLeftByThePersonWhoseStepItIs() {
        Stream.of(AgreementState.values())
                .filter(AgreementState::isBeforeSigned)
                .forEach(state -> assertTrue(
                        Transitions.leaving(state).stream().anyMatch(t -> t.by() == Parties.stepHolder(state)),
                        state.name()));
    }

    @Test
    void whatAMoveMustBeToldIsAsTheTableSays() {
        Set<String> needs = Transitions.LAW.stream()
                .filter(t -> !t.needs().isEmpty())
                .map(t -> t.action() + " " + t.by() + " " + new TreeSet<>(t.needs()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(List.of(
                        "DECLINE EMPLOYEE [NOTE]",
                        "END_AT_ONCE AUTHORITY [REASON]",
                        "END_AT_ONCE HR_OFFICER [REASON]",
                        "GIVE_NOTICE AUTHORITY [EFFECTIVE]",
                        "GIVE_NOTICE EMPLOYEE [EFFECTIVE]",
                        "GIVE_NOTICE MANAGER [EFFECTIVE]",
                        "REASSIGN HR_OFFICER [HOLDER]",
                        "REASSIGN SYSTEM [HOLDER]",
                        "REFUSE AUTHORITY [REASON]",
                        "REFUSE HR_OFFICER [REASON]",
                        "REFUSE MANAGER [REASON]",
                        "REFUSE SECURITY_OFFICER [REASON]",
                        "RESCIND AUTHORITY [REASON]",
                        "RESCIND EMPLOYEE [NOTE]",
                        "RETURN AUTHORITY [NOTE]",
                        "RETURN EMPLOYEE [NOTE]",
                        "RETURN HR_OFFICER [NOTE]",
                        "RETURN MANAGER [NOTE]",
                        "RETURN SECURITY_OFFICER [NOTE]",
                        "SUSPEND AUTHORITY [REASON, FROM, UNTIL]",
                        "SUSPEND MANAGER [REASON, FROM, UNTIL]")),
                needs);
    }
}
