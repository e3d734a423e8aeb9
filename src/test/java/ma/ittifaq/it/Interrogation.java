package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import ma.ittifaq.agreement.AgreementState.Stage;
import ma.ittifaq.directory.Operation.Who;

/** Questions to the server as everybody, each caller in a session of their own, and what was answered wrongly. */
final class Interrogation {

    /** Callers beside each other: the server has as many hands, and a caller's own questions keep their order. */
    private static final int BESIDE = 3;

    /** To those who may, these say that there is nothing: no draft of the regulation, no such rule, code or text, no list, message or batch of that id. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "/admin/regulation/draft",
            "/archive/retention/",
            "/archive/disposals/",
            "/archive/holds/",
            "/archive/eliminated/",
            "/archive/transfers/",
            "/archive/slip",
            "/archive/scan",
            "/archive/{id}/scan.pdf",
            "/archive/parcel",
            "/api/v1/archive/transfers/",
            "/api/v1/archive/backlog/",
            "/api/v1/archive/intake/",
            "/api/v1/archive/searches/",
            "/archive/elimination",
            "/api/v1/archive/disposals/",
            "/api/v1/archive/holds/",
            "/inbox/",
            "/message",
            "/sign/batches/",
            "/batch/report",
            "/api/v1/signing-batches/",
            "/api/v1/me/messages/",
            "/api/v1/delegations/",
            "/delegations/",
            "/delegation/act",
            "/api/v1/acting-heads/",
            "/admin/calendar/",
            "/admin/posts/",
            "/bulk/",
            "/campaigns/",
            "/review/campaigns/",
            "/orders/",
            "/order/",
            "/notices/",
            "/calendar/",
            "/api/v1/me/calendars/",
            "/api/v1/calendar/days/",
            "/admin/regulation/edition",
            "/admin/regulation/compare",
            "/regulation/specimen",
            "/verify",
            "/api/v1/verifications",
            "/login/code",
            "/login/link");

    private static final PermissionTable READERS = PermissionTable.of("Stage");
    private static final List<String> READINGS = List.of("—", "METADATA", "WHOLE");

    private final Map<Person, SignedIn> sessions = new EnumMap<>(Person.class);
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger asked = new AtomicInteger();

    private Interrogation() {}

    static Interrogation ofEverybody() throws IOException, InterruptedException {
        Interrogation all = new Interrogation();
        for (Person person : Person.values()) {
            all.sessions.put(person, person == Person.NOBODY ? SignedIn.nobody() : SignedIn.as(person.user()));
        }
        return all;
    }

    /** What one caller asks. */
    interface Asking {
        void as(Person caller) throws Exception;
    }

    /** Each of them, some at the same time. */
    void each(Set<Person> callers, Asking asking) throws Exception {
        try (ExecutorService hands = Executors.newFixedThreadPool(BESIDE)) {
            List<Callable<Void>> tasks = callers.stream()
                    .<Callable<Void>>map(caller -> () -> {
                        asking.as(caller);
                        return null;
                    })
                    .toList();
            for (Future<Void> done : hands.invokeAll(tasks)) {
                done.get();
            }
        }
    }

    SignedIn session(Person caller) {
        return sessions.get(caller);
    }

    HttpResponse<byte[]> ask(Question question, Person caller) throws IOException, InterruptedException {
        asked.incrementAndGet();
        return question.isOfPage() ? session(caller).get(question.address()) : question.askApi(caller.api());
    }

    /** One more question, put by the test itself, and what is wrong about its answer. */
    void put(boolean right, String otherwise) {
        asked.incrementAndGet();
        if (!right) {
            wrong.add(otherwise);
        }
    }

    /** Of one agreement: as the table of readers says. */
    void judgeAgreement(Question question, Person caller, Subject subject, HttpResponse<byte[]> answer)
            throws IOException, InterruptedException {
        Who who = question.end().operation().orElseThrow().who();
        String reading = reading(caller, subject);
        boolean sees = reading.equals("WHOLE") || reading.equals("METADATA") && who == Who.READERS_OF_METADATA;
        if (!sees || caller == Person.NOBODY) {
            judge(question, caller, false, answer);
        } else if (who == Who.EMPLOYEE && !subject.isOf(caller)) {
            expect(answer.statusCode() == 403, question, caller, subject + " is not theirs to do", answer);
        } else if (question.mayHaveNoText() && !Stage.SIGNED.name().equals(subject.row())) {
            expect(Set.of(200, 404).contains(answer.statusCode()), question, caller, "may have no text yet", answer);
        } else {
            expect(
                    isReached(answer) || answer.statusCode() == 403 && who == Who.PARTIES,
                    question,
                    caller,
                    subject + " is theirs to see",
                    answer);
        }
    }

    /** What may not be looked at may not be acted upon either: a page's form, sent without ever having been shown. */
    private void judgeForm(Question question, Person caller) throws IOException, InterruptedException {
        if (question.isOfPage()) {
            asked.incrementAndGet();
            HttpResponse<byte[]> answer = session(caller).post(question.address(), "x=1");
            boolean kept = caller == Person.NOBODY
                    ? SignedIn.isSentToSignIn(answer)
                    : Set.of(404, 405).contains(answer.statusCode());
            expect(kept, question, caller, "may not, by its form", answer);
        }
    }

    void judge(Question question, Person caller, boolean may, HttpResponse<byte[]> answer)
            throws IOException, InterruptedException {
        if (!may) {
            judgeForm(question, caller);
        }
        if (may) {
            boolean empty =
                    MAY_BE_EMPTY.stream().anyMatch(question.end().path()::startsWith) && answer.statusCode() == 404;
            expect(empty || isReached(answer), question, caller, "may", answer);
        } else if (caller != Person.NOBODY) {
            expect(answer.statusCode() == 404, question, caller, "may not", answer);
        } else if (question.isOfPage()) {
            expect(SignedIn.isSentToSignIn(answer), question, caller, "has no name", answer);
        } else {
            expect(answer.statusCode() == 401, question, caller, "has no name", answer);
        }
    }

    private static boolean isReached(HttpResponse<byte[]> answer) {
        return !Set.of(401, 403, 404).contains(answer.statusCode())
                && answer.statusCode() < 500
                && !SignedIn.isSentToSignIn(answer);
    }

    private void expect(boolean fulfilled, Question question, Person caller, String why, HttpResponse<byte[]> answer) {
        if (!fulfilled) {
            wrong.add(answer.statusCode() + " " + question + " as " + caller + ", who " + why);
        }
    }

    /** Fails with whatever was wrong of what was asked since the last report. */
    void report(int atLeast) {
        int questions = asked.getAndSet(0);
        String all = String.join("\n", wrong);
        wrong.clear();
        assertEquals("", all, questions + " questions");
        System.out.println("Questions of permission: " + questions);
        assertTrue(questions >= atLeast, "questions asked: " + questions);
    }

    /** What the table of readers lets them read of it. */
    static String reading(Person caller, Subject subject) {
        return caller == Person.NOBODY
                ? READINGS.getFirst()
                : READERS.strongest(subject.row(), caller.relations(subject), READINGS);
    }
}
