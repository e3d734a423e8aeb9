package ma.ittifaq.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** A page of lists of one person, whole as a browser gets it, again and again; every client has a session of its own. */
final class ListLoad {

    private ListLoad() {}

    static void run(String what, URI server, String user, String page, int clients, int rounds) {
        List<IntConsumer> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            Reader reader = new Reader(server, user);
            all.add(round -> reader.read(page));
        }
        Load.run(what, all, rounds);
    }
}
