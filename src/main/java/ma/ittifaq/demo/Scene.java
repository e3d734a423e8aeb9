package ma.ittifaq.demo;

import java.time.LocalDateTime;
import java.util.Comparator;

/** One step of one story, at its hour. */
record Scene(LocalDateTime at, Story story, Step step) implements Comparable<Scene> {

    private static final Comparator<Scene> ORDER =
            Comparator.comparing(Scene::at).thenComparing(s -> s.story.id()).thenComparing(Scene::step);

    @Override
    public int compareTo(Scene other) {
        return ORDER.compare(this, other);
    }
}
