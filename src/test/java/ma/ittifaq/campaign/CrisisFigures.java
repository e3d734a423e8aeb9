package ma.ittifaq.campaign;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.IdentityProof;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.directory.Post;
import ma.ittifaq.platform.ApplicationClock;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;
import ma.ittifaq.review.Office;

/**
 * How long the notices of an order take: so many people (argument) of one direction are put on telework, and each notice is made,
 * stored and told in a transaction of its own, as its job does, by one thread on a database in memory.
 */
public final class CrisisFigures {

    private static final LocalDate START = Office.TODAY.plusWeeks(1);
    private static final double MILLIS = 1000;

    private final Office office = new Office(List.of());

    private CrisisFigures() {}

    public static void main(String[] args) {
        new CrisisFigures().run(Integer.parseInt(args[0]));
    }

    private <T> T bean(Class<T> type) {
        return office.beans().get(type);
    }

    private void run(int people) {
        office.beans().provide(JobKind.class, List.of(bean(CrisisNotices.class)));
        UUID unit = office.run(() -> hire(people));
        Instant begun = Instant.now();
        UUID order = office.run(() -> bean(CrisisDesk.class)
                .prepare(
                        new CrisisRequest(CrisisMode.ROTATING, START, "الوضعية", "Situation", Set.of(unit)),
                        office.nadia));
        office.run(() -> {
            Instant now =
                    Office.TODAY.atTime(10, 0).atZone(ApplicationClock.ZONE).toInstant();
            bean(Crisis.class).give(order, 0, office.hassan, IdentityProof.byPassword(office.hassan.person(), now));
            return order;
        });
        print("order given, " + people + " people meant", begun, 1);
        List<UUID> notices = office.run(() -> bean(CrisisOrders.class).notices(order));
        begun = Instant.now();
        for (UUID notice : notices) {
            office.run(() -> {
                Job job = office.beans()
                        .entities()
                        .createQuery("select j from Job j", Job.class)
                        .getSingleResult();
                bean(CrisisNotices.class).one(notice, job);
                return notice;
            });
            office.beans().fired().clear();
        }
        print("notices made (aim: 2 000 in 600 s)", begun, notices.size());
    }

    private UUID hire(int people) {
        OrgUnit unit = bean(Directory.class).findUnitByCode("DSI").orElseThrow();
        for (int i = 0; i < people; i++) {
            Employee person = new Employee("9%06d".formatted(i));
            person.identify(new PersonName("فاطمة الزهراء", "العلوي " + i, "Fatima-Zahra", "Alaoui " + i), null);
            person.assign(unit.id(), new Post("متصرف", "Administrateur", "الأولى", "1er", "مكلف", "Chargé"));
            office.beans().entities().persist(person);
        }
        return unit.id();
    }

    private static void print(String what, Instant begun, int count) {
        double seconds = Duration.between(begun, Instant.now()).toMillis() / MILLIS;
        System.out.printf(Locale.ROOT, "%-46s %8.1f s  %8.1f/s%n", what, seconds, count / seconds);
    }
}
