package ma.ittifaq.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.platform.Fold;

/** Where in what people typed a word stands, of records that nothing else about them has the word of. */
@ApplicationScoped
class Excerpts {
    private static final int BEFORE = 50;
    private static final int LONGEST = 160;

    @Inject
    TypedTexts typed;

    /** @param words folded; each stands for all that begin with it */
    Map<UUID, String> of(List<ArchiveRecord> records, Collection<String> words) {
        Map<UUID, List<String>> missing = new HashMap<>();
        records.forEach(kept -> {
            Set<String> shown = WordIndex.described(kept);
            List<String> others = words.stream()
                    .filter(asked -> shown.stream().noneMatch(word -> word.startsWith(asked)))
                    .toList();
            if (!others.isEmpty()) {
                missing.put(kept.agreement(), others);
            }
        });
        Map<UUID, String> excerpts = new HashMap<>();
        if (!missing.isEmpty()) {
            typed.of(missing.keySet()).forEach((id, texts) -> texts.stream()
                    .flatMap(text -> excerpt(text, missing.get(id)).stream())
                    .findFirst()
                    .ifPresent(found -> excerpts.put(id, found)));
        }
        return excerpts;
    }

    /** The text from a little before the first of the words on; empty where it has none of them. */
    static Optional<String> excerpt(String text, Collection<String> words) {
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (has(text.substring(at, end), words)) {
                return Optional.of(cut(text, at));
            }
            at = end + 1;
        }
        return Optional.empty();
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean has(String stretch, Collection<String> words) {
        return List.of(Fold.fold(stretch).split(" ")).stream()
                .flatMap(word -> Fold.forms(word).stream())
                .anyMatch(form -> words.stream().anyMatch(form::startsWith));
    }

    private static String cut(String text, int at) {
        int from = at <= BEFORE ? 0 : text.lastIndexOf(' ', at - BEFORE) + 1;
        int to = Math.min(text.length(), from + LONGEST);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        return (from > 0 ? "… " : "") + text.substring(from, to) + (to < text.length() ? " …" : "");
    }
}
