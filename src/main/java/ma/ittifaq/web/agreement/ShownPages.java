package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.BitSet;
import java.util.LinkedHashMap;

/**
 * Which pages of which bytes this session was sent, and which of them its page has reported as shown down to their end.
 * A report about a page that was never sent counts for nothing.
 */
@SessionScoped
public class ShownPages implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final LinkedHashMap<String, BitSet> sent = new LinkedHashMap<>();
    private final LinkedHashMap<String, BitSet> shown = new LinkedHashMap<>();

    synchronized void sent(String sha256, int page) {
        mark(sent, sha256, page);
    }

    /** The page was shown; true when it is news. */
    synchronized boolean shown(String sha256, int page) {
        boolean fresh = isIn(sent, sha256, page) && !isIn(shown, sha256, page);
        if (fresh) {
            mark(shown, sha256, page);
        }
        return fresh;
    }

    public synchronized boolean isShown(String sha256, int page) {
        return isIn(shown, sha256, page);
    }

    /** Every page up to this one was shown. */
    public synchronized boolean isWhole(String sha256, int pages) {
        return pages > 0
                && shown.getOrDefault(sha256, new BitSet()).get(1, pages + 1).cardinality() == pages;
    }

    private static boolean isIn(LinkedHashMap<String, BitSet> where, String sha256, int page) {
        return where.getOrDefault(sha256, new BitSet()).get(page);
    }

    private static void mark(LinkedHashMap<String, BitSet> where, String sha256, int page) {
        where.computeIfAbsent(sha256, bytes -> new BitSet()).set(page);
        if (where.size() > MOST) {
            where.remove(where.keySet().iterator().next());
        }
    }
}
