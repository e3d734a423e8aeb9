package ma.ittifaq.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One person with a browser's session, who signed in by the form. */
final class Reader {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();
    private final URI server;

    Reader(URI server, String user) {
        this.server = server;
        read("login");
        String form = "login=login&jakarta.faces.ViewState=stateless&username=" + user + "&password=demo&enter=enter";
        HttpResponse<String> entered = send(HttpRequest.newBuilder(server.resolve("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
        if (entered.statusCode() != 302) {
            throw new IllegalStateException(user + " was not let in: " + entered.statusCode());
        }
    }

    /** The page at this path, which must be there. */
    void read(String path) {
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(server.resolve(path)).build());
        if (page.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + page.statusCode());
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
