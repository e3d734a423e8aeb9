package ma.ittifaq.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.PersonName;
import ma.ittifaq.platform.Fold;
import ma.ittifaq.signing.CertificateLine.Standing;

/** Boundary of the list of certificates, for those who look after them. */
@ApplicationScoped
@Transactional
public class CertificateRegister {

    private static final String LINES = """
        select k.employee, e.name, k.stored.serial, k.stored.notBefore, k.stored.notAfter, k.stored.certificate,
          k.revokedAt, k.reason,
          (select max(r.at) from KeyReport r where r.employee = k.employee and r.liftedAt is null)
        from PersonalKey k join Employee e on e.id = k.employee where 1 = 1\
        """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    OwnCertificates own;

    @Inject
    Revocations revocations;

    @Inject
    Clock clock;

    /** People's certificates, the newest first: those whose holder has every word in the name, or that PPR, and that stand so. */
    public List<CertificateLine> people(String text, Optional<Standing> standing, int first, int most, Actor actor) {
        require(actor);
        String[] words = Fold.fold(text).split(" ");
        StringBuilder query = new StringBuilder(LINES).append(" and (e.ppr = :ppr or (e.searchText like :word0");
        for (int i = 1; i < words.length; i++) {
            query.append(" and e.searchText like :word").append(i);
        }
        query.append("))");
        query.append(standing.map(CertificateRegister::condition).orElse(""));
        query.append(" order by k.stored.notBefore desc, k.id");
        TypedQuery<Object[]> lines = entities.createQuery(query.toString(), Object[].class);
        lines.setParameter("ppr", text == null ? "" : text.strip());
        for (int i = 0; i < words.length; i++) {
            lines.setParameter("word" + i, "%" + words[i] + "%");
        }
        bind(lines, standing);
        return lines.setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(CertificateRegister::line)
                .toList();
    }

    /** The one of that serial number, whoever's it is. */
    public Optional<CertificateLine> find(String serial, Actor actor) {
        require(actor);
        return entities.createQuery(LINES + " and k.stored.serial = :serial", Object[].class)
                .setParameter("serial", serial)
                .getResultStream()
                .map(CertificateRegister::line)
                .findFirst()
                .or(() -> administration(actor).stream()
                        .filter(line -> line.serial().equals(serial))
                        .findFirst());
    }

    /** Those that are no person's: our authority's, and those of authorities that are trusted here. */
    public List<CertificateLine> administration(Actor actor) {
        require(actor);
        return own.all().stream()
                .map(line -> new CertificateLine(
                        line.kind(),
                        null,
                        null,
                        line.name(),
                        line.nameAr(),
                        line.serial(),
                        line.begins(),
                        line.ends(),
                        line.key(),
                        line.revokedAt(),
                        line.reason(),
                        null))
                .toList();
    }

    private void require(Actor actor) {
        if (!revocations.mayRevoke(actor)) {
            throw CertificateRefused.notVisible();
        }
    }

    private static String condition(Standing standing) {
        return switch (standing) {
            case REVOKED -> " and k.revokedAt is not null";
            case EXPIRED -> " and k.revokedAt is null and k.stored.notAfter < :now";
            case ENDING -> " and k.revokedAt is null and k.stored.notAfter >= :now and k.stored.notAfter < :soon";
            case VALID -> " and k.revokedAt is null and k.stored.notAfter >= :soon";
        };
    }

    private void bind(TypedQuery<Object[]> lines, Optional<Standing> standing) {
        Instant now = clock.instant();
        if (standing.filter(s -> s == Standing.EXPIRED || s == Standing.ENDING).isPresent()) {
            lines.setParameter("now", now);
        }
        if (standing.filter(s -> s == Standing.VALID || s == Standing.ENDING).isPresent()) {
            lines.setParameter("soon", CertificateLine.soon(now));
        }
    }

    private static CertificateLine line(Object[] row) {
        return new CertificateLine(
                "PERSONAL",
                (UUID) row[0],
                (PersonName) row[1],
                null,
                null,
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                KeyAlgorithm.described(StoredCredential.x509((byte[]) row[5]).getPublicKey()),
                (Instant) row[6],
                (RevocationReason) row[7],
                (Instant) row[8]);
    }
}
