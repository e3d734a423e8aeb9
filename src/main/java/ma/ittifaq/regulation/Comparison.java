package ma.ittifaq.regulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.regulation.Change.Differing;
import ma.ittifaq.regulation.Change.Kind;
import ma.ittifaq.regulation.Change.Reworded;

/** Holds two editions against each other, text by text in the order of the newer one; what is gone stands at the end. */
final class Comparison {
    private Comparison() {}

    static List<Change> of(EditionText before, EditionText after) {
        return Stream.concat(
                        changes(before.clauses(), after.clauses(), ClauseText::code, Comparison::clause),
                        changes(before.references(), after.references(), LegalReference::key, Comparison::reference))
                .toList();
    }

    /** What a text says, whichever kind of text it is. */
    private record Told(String code, Bilingual name, Map<String, Bilingual> texts, Map<String, Object> facts) {}

    private static <T> Stream<Change> changes(
            List<T> before, List<T> after, Function<T, String> code, Function<T, Told> told) {
        Map<String, T> old = before.stream().collect(Collectors.toMap(code, Function.identity()));
        Map<String, T> fresh = after.stream().collect(Collectors.toMap(code, Function.identity()));
        Stream<Change> stayed = after.stream()
                .flatMap(text -> change(
                        Optional.ofNullable(old.get(code.apply(text))).map(told), Optional.of(told.apply(text))));
        Stream<Change> gone = before.stream()
                .filter(text -> !fresh.containsKey(code.apply(text)))
                .flatMap(text -> change(Optional.of(told.apply(text)), Optional.empty()));
        return Stream.concat(stayed, gone);
    }

    private static Stream<Change> change(Optional<Told> before, Optional<Told> after) {
        Told now = after.or(() -> before).orElseThrow();
        Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        List<Reworded> texts = new ArrayList<>();
        now.texts().keySet().forEach(field -> {
            Bilingual old = before.map(t -> t.texts().get(field)).orElse(Bilingual.EMPTY);
            Bilingual fresh = after.map(t -> t.texts().get(field)).orElse(Bilingual.EMPTY);
            if (!old.equals(fresh)) {
                texts.add(new Reworded(field, WordDiff.of(old.ar(), fresh.ar()), WordDiff.of(old.fr(), fresh.fr())));
            }
        });
        List<Differing> facts = kind == Kind.CHANGED ? facts(before.orElseThrow(), now) : List.of();
        return texts.isEmpty() && facts.isEmpty()
                ? Stream.empty()
                : Stream.of(new Change(now.code(), now.name(), kind, texts, facts));
    }

    private static List<Differing> facts(Told before, Told after) {
        return after.facts().entrySet().stream()
                .filter(fact -> !fact.getValue().equals(before.facts().get(fact.getKey())))
                .map(fact -> new Differing(fact.getKey(), before.facts().get(fact.getKey()), fact.getValue()))
                .toList();
    }

    private static Told clause(ClauseText clause) {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        texts.put("title", clause.title().held());
        texts.put("text", clause.text().held());
        texts.put("purpose", clause.purpose().held());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("mandatory", clause.mandatory());
        facts.put("applies", clause.applies());
        facts.put("restsOn", clause.restsOn());
        return new Told(clause.code(), clause.title(), texts, facts);
    }

    private static Told reference(LegalReference reference) {
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        texts.put("citation", reference.citation().held());
        texts.put("issuer", reference.issuer().held());
        texts.put("subject", reference.subject().held());
        texts.put("provenance", reference.provenance().held());
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("number", reference.number());
        facts.put("kind", reference.kind());
        facts.put("issued", reference.issued());
        facts.put("validFrom", reference.validFrom());
        facts.put("validTo", reference.validTo());
        facts.put("binds", reference.binds().stream().sorted().toList());
        facts.put("printed", reference.printed());
        facts.put("decisions", reference.decisions());
        return new Told(reference.key(), Bilingual.same(reference.number()), texts, facts);
    }
}
