package ma.ittifaq.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** The first page of agreements of one person, again and again: {@code karim.bennis} sees his line, HR sees all. */
public final class ListLoad {

    private ListLoad() {}

    public static void main(String[] args) {
        URI base = URI.create(args[0]);
        List<IntConsumer> all = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(args[2]); i++) {
            Client person = new Client(base, args[1]);
            all.add(round -> person.get("agreements?limit=25"));
        }
        Load.run("list of " + args[1], all, Integer.parseInt(args[3]));
    }
}
