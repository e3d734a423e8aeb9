package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

@OnServer
class ServerIT {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void isReadyWithTheWarDeployed() throws Exception {
        HttpResponse<String> ready = get(OurServer.management("health/ready"));
        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("\"ROOT.war\":\"OK\""), ready.body());
    }

    @Test
    void doesNotSayWhatItRunsOn() throws Exception {
        Set<String> names = get(OurServer.at("")).headers().map().keySet();
        assertTrue(names.stream().noneMatch(name -> name.matches("(?i)server|x-powered-by")), names::toString);
    }

    private HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }
}
