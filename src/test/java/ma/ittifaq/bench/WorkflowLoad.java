package ma.ittifaq.bench;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Create, submit, approve: each client is an employee of the same service with their own weeks, one manager approves. */
public final class WorkflowLoad {

    /** Employees of service SDA, by number; {@link ManyAgreements} gives them accounts. */
    private static final String[] EMPLOYEES = {
        "1103014", "1103151", "1103425", "1103699", "1103836", "1104110", "1104521", "1104658"
    };

    private WorkflowLoad() {}

    public static void main(String[] args) {
        URI base = URI.create(args[0]);
        int clients = Integer.parseInt(args[1]);
        int rounds = Integer.parseInt(args[2]);
        // Runs may be repeated: each takes weeks that no earlier one has.
        LocalDate first = LocalDate.now(ZoneId.of("Africa/Casablanca"))
                .plusYears(2)
                .plusWeeks(System.currentTimeMillis() / 1000 % 100_000)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        List<IntConsumer> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Client employee = new Client(base, EMPLOYEES[i]);
            Client manager = new Client(base, "karim.bennis");
            all.add(round -> oneAgreement(employee, manager, first.plusWeeks(round)));
        }
        Load.run("create, submit, approve", all, rounds);
    }

    private static void oneAgreement(Client employee, Client manager, LocalDate monday) {
        JsonObject created = employee.post("agreements", "{\"terms\":" + terms(monday) + "}");
        String moves = "agreements/" + created.getString("id") + "/moves";
        employee.post(moves, "{\"action\":\"submit\"}");
        manager.post(moves, "{\"action\":\"approve\",\"note\":\"Avis favorable\"}");
    }

    private static String terms(LocalDate monday) {
        return """
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
    }
}
