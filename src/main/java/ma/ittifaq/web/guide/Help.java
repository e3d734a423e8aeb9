package ma.ittifaq.web.guide;

import java.util.Comparator;
import java.util.Map;

/** Which chapter of the guide speaks of a page. */
final class Help {

    /** Beginnings of addresses and numbers of chapters; the longest that fits counts. */
    static final Map<String, Integer> CHAPTERS = Map.ofEntries(
            Map.entry("/", 1),
            Map.entry("/agreements", 1),
            Map.entry("/agreements/new", 2),
            Map.entry("/review", 2),
            Map.entry("/bulk", 2),
            Map.entry("/sign", 4),
            Map.entry("/inbox", 5),
            Map.entry("/team", 6),
            Map.entry("/team/eligibility", 7),
            Map.entry("/admin/posts", 7),
            Map.entry("/campaigns", 8),
            Map.entry("/review/campaigns", 8),
            Map.entry("/invitations", 8),
            Map.entry("/orders", 9),
            Map.entry("/notices", 9),
            Map.entry("/insight", 10),
            Map.entry("/admin/calendar", 11),
            Map.entry("/account", 12),
            Map.entry("/admin", 13),
            Map.entry("/admin/import", 3),
            Map.entry("/admin/policy", 3),
            Map.entry("/admin/regulation", 3),
            Map.entry("/admin/guidance", 3),
            Map.entry("/admin/absences", 6),
            Map.entry("/delegations", 14),
            Map.entry("/admin/delegations", 14),
            Map.entry("/admin/acting", 14),
            Map.entry("/verify", 16),
            Map.entry("/archive", 17),
            Map.entry("/admin/journal", 18));

    private Help() {}

    /** The address in the guide; its beginning where no chapter speaks of the page. */
    static String of(String path) {
        return CHAPTERS.entrySet().stream()
                .filter(each -> holds(each.getKey(), path))
                .max(Comparator.comparing(each -> each.getKey().length()))
                .map(each -> "/guide#c" + each.getValue())
                .orElse("/guide");
    }

    private static boolean holds(String beginning, String path) {
        return path.equals(beginning) || !"/".equals(beginning) && path.startsWith(beginning + "/");
    }
}
