package ma.ittifaq.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import ma.ittifaq.regulation.Bilingual;

/**
 * What one person is told of an order of telework. The paper leans on the order, which alone is sealed and numbered.
 *
 * @param order the act of the order
 * @param person who is told
 * @param group of a rotation, 1 or 2: the first begins to telework; 0 in an order without one
 */
public record OrderNotice(
        UUID order,
        UUID person,
        OrderSnapshot.Kind kind,
        int group,
        LocalDate startsOn,
        Bilingual grounds,
        Instant at) {}
