package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Everybody else: what is of somebody, under its real address, does not exist for them. */
public final class Strangers {

    private Strangers() {}

    /** That each of these people is told that there is nothing at each of these addresses, asked and acted upon. */
    public static void findNothing(List<String> users, String... paths) {
        try {
            for (String user : users) {
                SignedIn stranger = SignedIn.as(user);
                for (String path : paths) {
                    assertEquals(404, stranger.get(path).statusCode(), path + " for " + user);
                    int sent = stranger.post(path, "x=1").statusCode();
                    assertTrue(sent == 404 || sent == 405, sent + " " + path + " by a form of " + user);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
