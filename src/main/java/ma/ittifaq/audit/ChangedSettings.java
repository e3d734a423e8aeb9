package ma.ittifaq.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.platform.StartSettings;
import ma.ittifaq.platform.Startup;

/**
 * Tells the journal which settings the server starts with that are not those of its last start, and that its data keys
 * were made or rotated; at the first start, all of them. Names are told, never values.
 */
@ApplicationScoped
@Transactional
class ChangedSettings {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Event<Fact> facts;

    void begin(@Observes Startup.Ready ready) {
        compare(StartSettings.prints());
    }

    void compare(Map<String, String> now) {
        // Nodes that start at once compare one after the other.
        entities.find(JournalHead.class, JournalHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        Map<String, String> before = entities.createQuery("select s from StartSetting s", StartSetting.class)
                .getResultStream()
                .collect(Collectors.toMap(StartSetting::name, StartSetting::print));
        Set<String> changed = new TreeSet<>(before.keySet());
        changed.addAll(now.keySet());
        changed.removeIf(name -> Optional.ofNullable(now.get(name)).equals(Optional.ofNullable(before.get(name))));
        changed.forEach(name -> keep(name, Optional.ofNullable(now.get(name))));
        if (changed.remove(StartSettings.DATA_KEY)) {
            tell("server.keys_changed", List.of(StartSettings.DATA_KEY), now);
        }
        lines(changed).forEach(names -> tell("server.settings_changed", names, now));
    }

    private void keep(String name, Optional<String> print) {
        print.ifPresentOrElse(
                now -> entities.merge(new StartSetting(name, now)),
                () -> entities.remove(entities.find(StartSetting.class, name)));
    }

    private void tell(String kind, List<String> names, Map<String, String> now) {
        Map<String, String> prints = new HashMap<>();
        names.forEach(name -> prints.put(name, now.getOrDefault(name, "")));
        facts.fire(new Fact(kind, String.join(" ", names), Optional.empty(), prints));
    }

    /** As many as fit into the subject of one entry. */
    private static List<List<String>> lines(Set<String> names) {
        List<List<String>> lines = new ArrayList<>();
        int length = Entry.LONGEST_SUBJECT;
        for (String name : names) {
            if (length + 1 + name.length() > Entry.LONGEST_SUBJECT) {
                lines.add(new ArrayList<>());
                length = -1;
            }
            lines.getLast().add(name);
            length += 1 + name.length();
        }
        return lines;
    }
}
