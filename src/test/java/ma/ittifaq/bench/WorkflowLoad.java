package ma.ittifaq.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import ma.ittifaq.it.Api;

/** Create, submit, approve: each client is an employee of the same service with their own weeks, one manager approves. */
final class WorkflowLoad {

    /** Employees of service SDA, by number; {@link ManyAgreements} gives them accounts. */
    static final List<String> EMPLOYEES = List.of("1103014", "1103151", "1103425", "1103699");

    private WorkflowLoad() {}

    /** Each round takes a week, from {@code first} on; answers the first week that no round has taken. */
    static LocalDate run(URI server, LocalDate first, int clients, int rounds) {
        LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        List<IntConsumer> all = new ArrayList<>();
        for (String ppr : EMPLOYEES.subList(0, clients)) {
            Api employee = Api.at(server, ppr);
            Api manager = Api.at(server, "karim.bennis");
            all.add(round -> oneAgreement(employee, manager, monday.plusWeeks(round)));
        }
        Load.run("create, submit, approve (aim: p50 40 ms; 50/s by 4)", all, rounds);
        return monday.plusWeeks(Load.WARM_UP + rounds);
    }

    private static void oneAgreement(Api employee, Api manager, LocalDate monday) {
        try {
            JsonObject created = Api.read(employee.post("/agreements", terms(monday)));
            String moves = "/agreements/" + created.getString("id") + "/moves";
            Api.read(employee.post(moves, Json.createObjectBuilder().add("action", "submit")));
            Api.read(manager.post(
                    moves, Json.createObjectBuilder().add("action", "approve").add("note", "رأي موافق")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObjectBuilder terms(LocalDate monday) {
        String terms = """
            {"grounds":{"initiative":"EMPLOYEE_REQUEST","motive":"DISTANCE","explanation":"بعد السكن"},
             "mode":{"extent":"PARTIAL","tenure":"TEMPORARY","days":"FIXED"},
             "period":{"start":"%s","end":"%s"},
             "week":{"telework":["TUESDAY","THURSDAY"]},
             "availability":{"windows":[{"from":"08:30","to":"16:30"}],"ramadan":{"from":"09:00","to":"15:00"},
                             "phone":"+212 537 00 00 20","email":"load@ansn.example"},
             "workplace":{"place":"HOME","address":"14, rue Oued Fès","city":"Rabat","connection":true,
                          "electricalSafety":true,"workstation":true},
             "tasks":[{"title":"تطوير","deliverable":"شيفرة","indicator":"وحدات"}],
             "equipment":[],
             "undertakings":{"security":true,"confidentiality":true,"personalData":true,"guideRead":true}}
            """.formatted(monday, monday.plusDays(4));
        return Json.createObjectBuilder().add("terms", Api.read(terms));
    }
}
