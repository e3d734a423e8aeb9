package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.CsvText;
import org.apache.commons.csv.CSVRecord;

/** Boundary of posts in files: the table that goes out comes back in, and a file may be brought again. */
@ApplicationScoped
@Transactional
public class PostSheet {

    /** Bytes of a file. */
    public static final int LARGEST = 2_000_000;

    private static final List<String> NAMES = List.of(
            "unit", "post", "post_ar", "people", "tasks", "public", "documents", "equipment", "security", "note");
    private static final Set<String> NEEDED =
            Set.of("unit", "post", "tasks", "public", "documents", "equipment", "security");
    private static final Set<String> YES = Set.of("yes", "oui", "نعم", "1");
    private static final Set<String> NO = Set.of("no", "non", "لا", "0");

    /** What a line says of a post. */
    private record Said(PostLine post, Set<Criterion> unmet, String note) {}

    @Inject
    private Posts posts;

    /** The names of the columns, then a line for each post; the answers are empty where it was not classified. */
    public List<List<String>> table(Actor actor) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(NAMES);
        posts.all(actor).forEach(post -> rows.add(row(post)));
        return rows;
    }

    private static List<String> row(PostLine post) {
        Suitability said = post.suitability();
        Stream<String> answers = Stream.of(Criterion.values())
                .map(c -> !said.classified() ? "" : said.unmet().contains(c) ? "no" : "yes");
        return Stream.of(
                        Stream.of(
                                post.unit().code(),
                                post.titleFr(),
                                text(post.titleAr()),
                                String.valueOf(post.people())),
                        answers,
                        Stream.of(text(said.note())))
                .flatMap(cells -> cells)
                .toList();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    /** Takes the answers of a file; lines without any are left as they are, one that is wrong keeps the whole file out. */
    public PostReport take(byte[] file, Actor actor) {
        if (file.length > LARGEST) {
            throw CampaignRefused.tooLarge(LARGEST / 1_000_000);
        }
        Map<String, PostLine> known = posts.all(actor).stream()
                .collect(Collectors.toMap(p -> key(p.unit().code(), p.titleFr()), Function.identity()));
        List<PostReport.Line> wrong = new ArrayList<>();
        List<Said> said = new ArrayList<>();
        CsvText.read(
                file,
                NEEDED,
                (cells, line) -> row(cells, line, known, wrong).ifPresent(said::add),
                (line, value, what) -> wrong.add(new PostReport.Line(line, value, what)));
        if (!wrong.isEmpty()) {
            return new PostReport(0, 0, wrong);
        }
        int changed = (int) said.stream()
                .filter(each -> posts.classify(each.post(), each.unmet(), each.note(), actor))
                .count();
        return new PostReport(changed, said.size() - changed, List.of());
    }

    private static Optional<Said> row(
            CSVRecord cells, long line, Map<String, PostLine> known, List<PostReport.Line> wrong) {
        String note = cells.isMapped("note") && !cells.get("note").isBlank() ? cells.get("note") : null;
        PostLine post = known.get(key(cells.get("unit"), cells.get("post")));
        if (post == null) {
            wrong.add(new PostReport.Line(line, cells.get("unit") + " " + cells.get("post"), "post"));
            return Optional.empty();
        }
        if (note != null && note.length() > Posts.LONGEST_NOTE) {
            wrong.add(new PostReport.Line(line, note.substring(0, 40), "note"));
            return Optional.empty();
        }
        List<String> answers = Stream.of(Criterion.values())
                .map(c -> cells.get(c.name()).toLowerCase(Locale.ROOT))
                .toList();
        if (answers.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Optional<String> bad = answers.stream()
                .filter(a -> !YES.contains(a) && !NO.contains(a))
                .findFirst();
        bad.ifPresent(answer -> wrong.add(new PostReport.Line(line, answer, "answer")));
        return bad.isPresent() ? Optional.empty() : Optional.of(new Said(post, unmet(answers), note));
    }

    private static Set<Criterion> unmet(List<String> answers) {
        Set<Criterion> unmet = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            if (NO.contains(answers.get(criterion.ordinal()))) {
                unmet.add(criterion);
            }
        }
        return unmet;
    }

    private static String key(String unit, String post) {
        return unit + "\n" + post;
    }
}
