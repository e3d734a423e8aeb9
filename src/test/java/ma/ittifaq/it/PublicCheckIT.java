package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

/** The public check is open to strangers, so large and so often. */
@OnServer
class PublicCheckIT {

    private static final int MOST = 60;

    @Test
    void aFileTooLargeIsSaidToBe() throws Exception {
        byte[] large = new byte[20 * 1024 * 1024 + 1];
        HttpResponse<byte[]> answer = Api.asNobody().send("POST", "/verifications", "application/pdf", large);
        assertEquals(413, answer.statusCode());
        Contract.served().keeps("post", "/verifications", answer);
        assertTrue(Api.text(answer).contains("20"), Api.text(answer));
    }

    /** From an address of its own, so that no other test is held up. */
    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        HttpRequest question = HttpRequest.newBuilder(OurServer.at("api/v1/verifications/ABCDE-FGHJK-MNPQR"))
                .header("Accept-Language", "fr")
                .build();
        try (HttpClient stranger = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.77"))
                .build()) {
            HttpResponse<byte[]> answer = stranger.send(question, BodyHandlers.ofByteArray());
            assertEquals(404, answer.statusCode());
            for (int i = 0; i < 2 * MOST && answer.statusCode() != 429; i++) {
                answer = stranger.send(question, BodyHandlers.ofByteArray());
            }
            assertEquals(429, answer.statusCode());
            assertEquals("60", answer.headers().firstValue("Retry-After").orElse(""));
            Contract.served().keeps("get", "/verifications/{code}", answer);
            HttpRequest page = HttpRequest.newBuilder(OurServer.at("verify/ABCDE-FGHJK-MNPQR"))
                    .header("Accept-Language", "ar")
                    .build();
            HttpResponse<String> refused = stranger.send(page, BodyHandlers.ofString());
            assertEquals(429, refused.statusCode());
            assertEquals("60", refused.headers().firstValue("Retry-After").orElse(""));
            assertTrue(refused.body().contains("بعد دقيقة"), refused.body());
        }
    }
}
