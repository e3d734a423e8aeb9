package ma.ittifaq.audit;

import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import ma.ittifaq.platform.Fact;

/** Writes what is told into the journal, as the container would have it, at one instant. */
final class Pen {
    private Pen() {}

    static Recorder recorder(EntityManager entities, Instant at) {
        Recorder recorder = new Recorder();
        recorder.entities = entities;
        recorder.clock = Clock.fixed(at, ZoneOffset.UTC);
        return recorder;
    }

    @SuppressWarnings("unchecked")
    static Event<Fact> facts(EntityManager entities, Instant at) {
        return (Event<Fact>) Proxy.newProxyInstance(
                Pen.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, told) -> {
                    recorder(entities, at).on((Fact) told[0]);
                    return null;
                });
    }
}
