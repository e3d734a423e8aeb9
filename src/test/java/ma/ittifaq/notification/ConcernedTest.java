package ma.ittifaq.notification;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.agreement.Transition;
import ma.ittifaq.agreement.Transitions;
import org.junit.jupiter.api.Test;

/** Every row of the table of moves has its answer to the question whom it concerns, written down once more here. */
class ConcernedTest {

    /** Action, states it starts from (* for any other), the state it leads to where that matters, who is told. */
    private static final String ANSWERS = """
        SUBMIT        | *                            |        | EMPLOYEE INITIATOR
        ACCEPT        | *                            |        | EMPLOYEE INITIATOR
        APPROVE       | *                            |        | EMPLOYEE INITIATOR
        ENDORSE       | *                            |        | EMPLOYEE INITIATOR
        REASSIGN      | *                            |        | EMPLOYEE INITIATOR
        DECLINE       | AWAITING_EMPLOYEE_CONSENT    |        | EMPLOYEE INITIATOR
        DECLINE       | AWAITING_EMPLOYEE_SIGNATURE  |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        DECLINE       | AWAITING_MANAGER_SIGNATURE   |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        DECLINE       | AWAITING_AUTHORITY_SIGNATURE |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER AUTHORITY
        WITHDRAW      | DRAFT                        |        | EMPLOYEE INITIATOR
        WITHDRAW      | AWAITING_EMPLOYEE_CONSENT    |        | EMPLOYEE INITIATOR
        WITHDRAW      | RETURNED                     |        | EMPLOYEE INITIATOR MANAGER
        WITHDRAW      | IN_REVIEW                    |        | EMPLOYEE INITIATOR MANAGER
        WITHDRAW      | AWAITING_HR_VISA             |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER
        WITHDRAW      | AWAITING_SECURITY_VISA       |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        RETURN        | IN_REVIEW                    |        | EMPLOYEE INITIATOR MANAGER
        RETURN        | AWAITING_HR_VISA             |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER
        RETURN        | AWAITING_SECURITY_VISA       |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        RETURN        | AWAITING_EMPLOYEE_SIGNATURE  |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        RETURN        | AWAITING_MANAGER_SIGNATURE   |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        RETURN        | AWAITING_AUTHORITY_SIGNATURE |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER AUTHORITY
        REFUSE        | IN_REVIEW                    |        | EMPLOYEE INITIATOR MANAGER
        REFUSE        | AWAITING_HR_VISA             |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER
        REFUSE        | AWAITING_SECURITY_VISA       |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        REFUSE        | AWAITING_EMPLOYEE_SIGNATURE  |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        REFUSE        | AWAITING_MANAGER_SIGNATURE   |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        REFUSE        | AWAITING_AUTHORITY_SIGNATURE |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER AUTHORITY
        LAPSE         | DRAFT                        |        | EMPLOYEE INITIATOR
        LAPSE         | AWAITING_EMPLOYEE_CONSENT    |        | EMPLOYEE INITIATOR
        LAPSE         | RETURNED                     |        | EMPLOYEE INITIATOR MANAGER
        LAPSE         | IN_REVIEW                    |        | EMPLOYEE INITIATOR MANAGER
        LAPSE         | AWAITING_HR_VISA             |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER
        LAPSE         | AWAITING_SECURITY_VISA       |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        LAPSE         | AWAITING_EMPLOYEE_SIGNATURE  |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        LAPSE         | AWAITING_MANAGER_SIGNATURE   |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER
        LAPSE         | AWAITING_AUTHORITY_SIGNATURE |        | EMPLOYEE INITIATOR MANAGER HR_OFFICER SECURITY_OFFICER AUTHORITY
        SIGN          | AWAITING_EMPLOYEE_SIGNATURE  |        | EMPLOYEE INITIATOR
        SIGN          | AWAITING_MANAGER_SIGNATURE   |        | EMPLOYEE INITIATOR
        SIGN          | AWAITING_MANAGER_SIGNATURE   | SIGNED | EMPLOYEE INITIATOR MANAGER HR_OFFICER
        SIGN          | AWAITING_AUTHORITY_SIGNATURE | SIGNED | EMPLOYEE INITIATOR MANAGER HR_OFFICER
        TAKE_EFFECT   | *                            |        | EMPLOYEE MANAGER
        SUPERSEDE     | *                            |        | EMPLOYEE MANAGER
        SUSPEND       | *                            |        | EMPLOYEE MANAGER HR_OFFICER
        RESUME        | *                            |        | EMPLOYEE MANAGER HR_OFFICER
        END           | *                            |        | EMPLOYEE MANAGER HR_OFFICER
        EXPIRE        | *                            |        | EMPLOYEE MANAGER HR_OFFICER
        RESCIND       | *                            |        | EMPLOYEE MANAGER HR_OFFICER AUTHORITY
        GIVE_NOTICE   | *                            |        | EMPLOYEE MANAGER HR_OFFICER AUTHORITY
        CANCEL_NOTICE | *                            |        | EMPLOYEE MANAGER HR_OFFICER AUTHORITY
        END_AT_ONCE   | *                            |        | EMPLOYEE MANAGER HR_OFFICER AUTHORITY
        """;

    private final Map<String, Set<Party>> answers = new HashMap<>();
    private final Map<String, Set<Party>> unused = new TreeMap<>();

    ConcernedTest() {
        ANSWERS.lines().map(line -> line.split("\\|")).forEach(cells -> {
            String key = cells[0].strip() + " " + cells[1].strip() + " " + cells[2].strip();
            Set<Party> parties = Stream.of(cells[3].strip().split(" "))
                    .map(Party::valueOf)
                    .collect(toCollection(() -> EnumSet.noneOf(Party.class)));
            assertEquals(null, answers.put(key, parties), "twice: " + key);
        });
        unused.putAll(answers);
    }

    @Test
    void everyRowOfTheLawIsAnswered() {
        assertAll(Transitions.LAW.stream().flatMap(this::ways));
        assertEquals(Map.of(), unused, "answers to no row");
    }

    private Stream<org.junit.jupiter.api.function.Executable> ways(Transition row) {
        Stream<AgreementState> leadsTo = row.target() == Transition.Target.UNLESS_SKIPPED && row.action() == Action.SIGN
                ? Stream.of(row.to(), AgreementState.SIGNED)
                : Stream.of(row.to());
        return leadsTo.map(
                to -> () -> assertEquals(answer(row, to), Concerned.by(row.action(), row.from(), to), row.toString()));
    }

    private Set<Party> answer(Transition row, AgreementState to) {
        for (String from : new String[] {row.from().name(), "*"}) {
            for (String leads : new String[] {to.name(), ""}) {
                String key = row.action() + " " + from + " " + leads;
                if (answers.containsKey(key)) {
                    unused.remove(key);
                    return answers.get(key);
                }
            }
        }
        throw new AssertionError("nobody said whom this concerns: " + row);
    }
}
