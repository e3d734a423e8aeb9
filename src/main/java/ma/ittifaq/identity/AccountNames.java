package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** User names of accounts that belong to no person of the directory, for who reads what they did. */
@ApplicationScoped
@Transactional
public class AccountNames {

    @PersistenceContext
    private EntityManager entities;

    /** By id; what is no account is left out. */
    public Map<UUID, String> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select a.id, a.username from Account a where a.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
