package ma.ittifaq.regulation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import ma.ittifaq.platform.Startup;

/** Puts the editions delivered with the product into the database, before anything asks for them. */
@ApplicationScoped
class Delivery {
    private static final int FIRST = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    /** Those that are missing; one node at a time. */
    @Transactional
    void bring(@Observes @Priority(FIRST) Startup.Ready ready) {
        entities.createNativeQuery("select name from schedule_lease where name = 'delivered-texts' for update")
                .getResultList();
        Set<String> known =
                editions.publishedEditions().stream().map(Edition::name).collect(Collectors.toSet());
        Delivered.editions().stream()
                .filter(text -> !known.contains(text.name()))
                .forEach(text -> editions.add(Edition.delivered(text, clock.instant()), text));
    }
}
