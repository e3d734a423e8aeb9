package ma.ittifaq.web.guide;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ma.ittifaq.regulation.guidance.Advice;
import ma.ittifaq.regulation.guidance.Basis;
import ma.ittifaq.regulation.guidance.Trilingual;

/** What is typed into the form of a topic. */
final class TopicForm {

    private final Map<String, String> values = new HashMap<>();

    void fill(Advice advice) {
        fill("title", advice.title());
        fill("text", advice.text());
        fill("source", advice.source());
        values.put("basis", advice.basis().name());
    }

    private void fill(String name, Trilingual text) {
        values.put(name + "Ar", text.ar());
        values.put(name + "Fr", text.fr());
        values.put(name + "En", text.en());
    }

    Advice advice() {
        return new Advice(text("title"), text("text"), text("source"), Basis.valueOf(values.get("basis")));
    }

    private Trilingual text(String name) {
        return new Trilingual(side(name + "Ar"), side(name + "Fr"), side(name + "En"));
    }

    /** Line ends as paper has them, and nothing around. */
    private String side(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> value.replaceAll("\\R", "\n").strip())
                .orElse("");
    }

    Map<String, String> values() {
        return values;
    }
}
