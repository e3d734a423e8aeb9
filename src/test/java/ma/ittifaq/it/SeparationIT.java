package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three people on one agreement: HR gives the manager's step to the authority, who has then decided and signs no more. */
@OnServer
class SeparationIT {

    @AfterEach
    void leaveNothingOpen() {
        FreeHands.of(Person.EMPLOYEE.user());
    }

    @Test
    void whoApprovedInPlaceOfTheManagerDoesNotSignAsTheAuthority() throws Exception {
        String agreement = "/agreements/" + Dossier.begun().submitted().id();
        assertEquals(403, move(Person.EMPLOYEE, agreement, "approve", "").statusCode(), "one's own");
        assertEquals(404, move(Person.AUTHORITY, agreement, "approve", "").statusCode(), "not theirs yet");
        assertEquals(422, reassign(agreement, Person.EMPLOYEE).statusCode(), "never to the employee");
        done(reassign(agreement, Person.AUTHORITY));
        done(move(Person.AUTHORITY, agreement, "approve", ""));
        done(move(Person.HR, agreement, "endorse", ""));
        done(move(Person.SECURITY, agreement, "endorse", ""));
        assertEquals(201, sign(Person.EMPLOYEE, agreement).statusCode());
        assertEquals(201, sign(Person.HEAD, agreement).statusCode(), "the manager of the unit");
        assertFalse(offered(Person.AUTHORITY, agreement).contains("sign"));
        String history = history(agreement);
        assertEquals(403, sign(Person.AUTHORITY, agreement).statusCode());
        assertEquals(history, history(agreement));
    }

    private static HttpResponse<byte[]> reassign(String agreement, Person to) throws Exception {
        String id = Contract.json(to.api().get("/me")).at("/person/id").asText();
        return move(Person.HR, agreement, "reassign", ",\"holder\":\"" + id + "\"");
    }

    private static HttpResponse<byte[]> move(Person by, String agreement, String action, String more) throws Exception {
        return by.api().post(agreement + "/moves", "{\"action\":\"" + action + "\",\"note\":\"للاختبار\"" + more + "}");
    }

    private static HttpResponse<byte[]> sign(Person by, String agreement) throws Exception {
        return by.api().post(agreement + "/signatures", "{\"password\":\"demo\"}");
    }

    private static void done(HttpResponse<byte[]> answer) {
        assertEquals(200, answer.statusCode(), () -> Api.text(answer));
    }

    private static List<String> offered(Person to, String agreement) throws Exception {
        List<String> actions = new ArrayList<>();
        for (JsonNode move : Contract.json(to.api().get(agreement + "/moves")).get("items")) {
            actions.add(move.get("action").asText());
        }
        return actions;
    }

    private static String history(String agreement) throws Exception {
        return Api.text(Person.HR.api().get(agreement + "/history"));
    }
}
