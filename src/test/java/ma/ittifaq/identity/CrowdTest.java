package ma.ittifaq.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import ma.ittifaq.platform.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guesses that come at the same moment are no more than those that follow each other, and calls that are right none. */
class CrowdTest {

    private static final int MANY = 50;
    private static final int OF_AN_ACCOUNT = 5;
    private static final int OF_AN_ADDRESS = 21;

    private House house;
    private UUID account;

    @BeforeEach
    void open() {
        house = new House(true);
        account = house.account("salma.idrissi", house.person("Idrissi"));
        List.of(SignIn.class, Codes.class, ApiDoor.class).forEach(house.beans::get);
    }

    @Test
    void fivePasswordsOfAnAccountAreComparedWhateverThenIsRight() throws Exception {
        List<String> answers = together(i -> refusal("salma.idrissi", "guess " + i, "192.0.2." + i));
        assertEquals(OF_AN_ACCOUNT, count(answers, "identity.sign_in.wrong"));
        assertEquals(MANY - OF_AN_ACCOUNT, count(answers, "identity.locked"));
        assertEquals(OF_AN_ACCOUNT, count(house.told(), "identity.password_wrong"));
        assertEquals("identity.locked", refusal("salma.idrissi", House.GOOD, "192.0.2.99"));
    }

    @Test
    void fiveOfANameThatNobodyHas() throws Exception {
        List<String> answers = together(i -> refusal("nobody.at.all", "guess " + i, "192.0.2." + i));
        assertEquals(OF_AN_ACCOUNT, count(answers, "identity.sign_in.wrong"));
    }

    @Test
    void twentyOneFromOneAddressAreAnswered() throws Exception {
        List<String> answers = together(i -> refusal("name" + i, "guess", "192.0.2.7"));
        assertEquals(OF_AN_ADDRESS, count(answers, "identity.sign_in.wrong"));
        assertEquals(1, count(house.told(), "identity.address_shut"));
    }

    @Test
    void fiveCodesAreCompared() throws Exception {
        house.in(() -> {
            SecondFactor factor = new SecondFactor(account, Totp.freshSecret());
            factor.confirm(house.beans.today().atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
            house.beans.entities().persist(factor);
            return account;
        });
        Account known = house.of(account);
        List<String> answers = together(i -> assertThrows(
                        Refusal.class, () -> house.beans.get(Codes.class).requireAny(known, "wrong"))
                .key());
        assertEquals(OF_AN_ACCOUNT, count(answers, "identity.code.wrong"));
        assertEquals(MANY - OF_AN_ACCOUNT, count(answers, "identity.locked"));
    }

    @Test
    void aProgrammeThatCallsFiftyTimesAtOnceIsLetIn() throws Exception {
        List<Knock> answers = together(i -> basic(House.GOOD));
        answers.forEach(answer -> assertInstanceOf(Knock.Admitted.class, answer));
        house.beans.setDay(house.beans.today().plusDays(1));
        assertEquals(
                OF_AN_ACCOUNT,
                together(i -> basic("guess")).stream()
                        .filter(Knock.Wrong.class::isInstance)
                        .count());
    }

    private static <T> List<T> together(IntFunction<T> asked) throws Exception {
        CountDownLatch all = new CountDownLatch(MANY);
        try (ExecutorService threads = Executors.newFixedThreadPool(MANY)) {
            List<Callable<T>> calls = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                int number = i;
                calls.add(() -> {
                    all.countDown();
                    all.await();
                    return asked.apply(number);
                });
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static long count(List<String> all, String one) {
        return all.stream().filter(one::equals).count();
    }

    private String refusal(String username, String password, String address) {
        Asked request = Asked.of("POST", "/login").from(address);
        return assertThrows(
                        Refusal.class,
                        () -> house.beans.get(SignIn.class).signIn(username, password, request.request()))
                .key();
    }

    private Knock basic(String password) {
        String pair =
                Base64.getEncoder().encodeToString(("salma.idrissi:" + password).getBytes(StandardCharsets.UTF_8));
        Asked call = Asked.of("GET", "/api/v1/me").header("Authorization", "Basic " + pair);
        return house.beans.get(ApiDoor.class).knock(call.request());
    }
}
