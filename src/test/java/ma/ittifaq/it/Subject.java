package ma.ittifaq.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.AgreementState.Stage;

/**
 * An agreement to be asked for, as the auditor's metadata tells of it.
 *
 * @param row its row in the table of readers
 * @param mine whether it is the employee's of the demonstration who signs in
 */
record Subject(String id, AgreementState state, String row, String unit, boolean mine) {

    static Subject of(JsonNode item, String salma) throws IOException, InterruptedException {
        String id = item.get("id").asText();
        AgreementState state = AgreementState.valueOf(item.get("state").asText());
        return new Subject(
                id,
                state,
                row(id, state),
                item.at("/unit/nameFr").asText(),
                item.at("/employee/id").asText().equals(salma));
    }

    /** One of the employee's own. */
    static Subject of(String id) throws IOException, InterruptedException {
        Api salma = Person.EMPLOYEE.api();
        String person = Contract.json(salma.get("/me")).at("/person/id").asText();
        return of(Contract.json(salma.get("/agreements/" + id)), person);
    }

    /** One for each row of the table, service of ours or not, and whose it is. */
    static List<Subject> ofEachKind() throws IOException, InterruptedException {
        String salma = Contract.json(Api.as(Person.EMPLOYEE.user()).get("/me"))
                .at("/person/id")
                .asText();
        String nadia =
                Contract.json(Person.HR.api().get("/me")).at("/person/id").asText();
        Map<String, Subject> found = new LinkedHashMap<>();
        for (JsonNode item : Contract.json(Api.as(Person.AUDITOR.user()).get("/agreements?limit=200"))
                .get("items")) {
            Subject subject = of(item, salma);
            String kind = subject.row + subject.unit.equals(Person.HEAD.unit()) + subject.mine;
            if (!found.containsKey(kind) && !subject.isBegunBy(nadia)) {
                found.put(kind, subject);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static String row(String id, AgreementState state) throws IOException, InterruptedException {
        Stage furthest = Stage.DRAFT;
        for (JsonNode move : Contract.json(Api.as(Person.AUDITOR.user()).get("/agreements/" + id + "/history"))
                .get("items")) {
            AgreementState to = AgreementState.valueOf(move.get("toState").asText());
            if (to.isOpen() && to.stage().compareTo(furthest) > 0) {
                furthest = to.stage();
            }
        }
        return state.isEnded() ? furthest + "+ended" : furthest.name();
    }

    /** What HR began for somebody HR reads as the initiator too, which the table of offices does not tell. */
    private boolean isBegunBy(String person) throws IOException, InterruptedException {
        JsonNode whole = Contract.json(Person.AUDITOR.api().get("/agreements/" + id));
        return whole.at("/initiator/id").asText().equals(person);
    }

    boolean isOf(Person person) {
        return mine && person == Person.EMPLOYEE;
    }

    @Override
    public String toString() {
        return state + " (" + row + ") " + id + " in " + unit;
    }
}
