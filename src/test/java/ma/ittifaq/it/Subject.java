package ma.ittifaq.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.AgreementState.Stage;

/**
 * An agreement to be asked for, as the auditor's metadata tells of it.
 *
 * @param row its row in the table of readers
 * @param mine whether it is the employee's of the demonstration who signs in
 * @param initiator who of the demonstration drafted it; empty when the employee or somebody else did
 * @param stations what people are to its unit whom the demonstration does not put there
 */
record Subject(
        String id,
        AgreementState state,
        String row,
        String unit,
        boolean mine,
        Optional<Person> initiator,
        Map<Person, String> stations) {

    static Subject of(JsonNode item, String salma) throws IOException, InterruptedException {
        String id = item.get("id").asText();
        AgreementState state = AgreementState.valueOf(item.get("state").asText());
        return new Subject(
                id,
                state,
                row(id, state),
                item.at("/unit/nameFr").asText(),
                item.at("/employee/id").asText().equals(salma),
                initiator(id),
                Map.of());
    }

    /** One of the employee's own. */
    static Subject of(String id) throws IOException, InterruptedException {
        return of(Contract.json(Person.EMPLOYEE.api().get("/agreements/" + id)), Person.EMPLOYEE.id());
    }

    /** One for each row of the table, service of ours or not, and whose it is. */
    static List<Subject> ofEachKind() throws IOException, InterruptedException {
        String salma = Person.EMPLOYEE.id();
        Map<String, Subject> found = new LinkedHashMap<>();
        for (JsonNode item : Contract.json(Api.as(Person.AUDITOR.user()).get("/agreements?limit=200"))
                .get("items")) {
            Subject subject = of(item, salma);
            found.putIfAbsent(
                    subject.row + subject.unit.equals(Person.HEAD.unit()) + subject.mine + subject.initiator, subject);
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

    private static Optional<Person> initiator(String id) throws IOException, InterruptedException {
        JsonNode whole = Contract.json(Person.AUDITOR.api().get("/agreements/" + id));
        String initiator = whole.at("/initiator/id").asText();
        return initiator.equals(whole.at("/employee/id").asText()) ? Optional.empty() : Person.ofId(initiator);
    }

    /** Any agreement, as somebody stands to its unit whom the demonstration does not put there. */
    static Subject of(String id, Map<Person, String> stations) throws IOException, InterruptedException {
        JsonNode whole = Contract.json(Person.AUDITOR.api().get("/agreements/" + id));
        Subject plain = of(whole, Person.EMPLOYEE.id());
        return new Subject(id, plain.state, plain.row, plain.unit, plain.mine, plain.initiator, stations);
    }

    boolean isOf(Person person) {
        return mine && person == Person.EMPLOYEE;
    }

    @Override
    public String toString() {
        return state + " (" + row + ") " + id + " in " + unit;
    }
}
