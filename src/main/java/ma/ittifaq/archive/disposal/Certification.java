package ma.ittifaq.archive.disposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.archive.retention.RetentionRule;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.document.ActStub;
import ma.ittifaq.document.ActStubs;
import ma.ittifaq.document.EliminationList;
import ma.ittifaq.document.EliminationList.Accord;
import ma.ittifaq.document.EliminationList.Eliminated;
import ma.ittifaq.document.EliminationList.KeptBack;
import ma.ittifaq.document.EliminationList.Piece;
import ma.ittifaq.document.EliminationList.Rule;
import ma.ittifaq.document.EliminationList.Step;
import ma.ittifaq.document.Eliminations;
import ma.ittifaq.regulation.Bilingual;

/** Says on paper what a list eliminated, from its lines and the stubs of their acts. */
@ApplicationScoped
class Certification {
    @PersistenceContext
    EntityManager entities;

    @Inject
    ActStubs stubs;

    @Inject
    Eliminations eliminations;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    /** Answers the certificate; empty when everything was held back. */
    Optional<UUID> of(Disposal list) {
        List<DisposalLine> gone = lines(list, Outcome.ELIMINATED);
        return gone.isEmpty() ? Optional.empty() : Optional.of(eliminations.certify(told(list, gone)));
    }

    private EliminationList told(Disposal list, List<DisposalLine> gone) {
        Map<UUID, List<ActStub>> pieces = stubs
                .of(gone.stream().map(DisposalLine::agreement).toList())
                .stream()
                .collect(Collectors.groupingBy(ActStub::file));
        return new EliminationList(
                list.number(),
                directory.require(list.startedBy().orElseThrow()).unit(),
                new Step(name(list.proposedBy()), day(list.proposedAt())),
                new Step(
                        name(list.decidedBy().orElseThrow()),
                        day(list.decidedAt().orElseThrow())),
                new Accord(list.agreedReference().orElseThrow(), list.agreedOn().orElseThrow()),
                day(gone.stream().map(Certification::at).min(Instant::compareTo).orElseThrow()),
                day(gone.stream().map(Certification::at).max(Instant::compareTo).orElseThrow()),
                rules(gone),
                gone.stream()
                        .map(line -> eliminated(line, pieces.getOrDefault(line.agreement(), List.of())))
                        .toList(),
                lines(list, Outcome.BLOCKED).stream()
                        .map(line -> new KeptBack(
                                line.agreement(),
                                line.reference(),
                                line.obstacle().orElseThrow().name()))
                        .toList());
    }

    private Eliminated eliminated(DisposalLine line, List<ActStub> acts) {
        return new Eliminated(
                line.agreement(),
                line.reference(),
                line.series().name(),
                line.unit(),
                day(line.closedAt()),
                line.dueOn(),
                acts.stream()
                        .map(act -> new Piece(act.kind(), act.reference(), act.sha256()))
                        .toList());
    }

    private List<Rule> rules(List<DisposalLine> gone) {
        return gone.stream()
                .map(DisposalLine::rule)
                .distinct()
                .map(rule -> entities.find(RetentionRule.class, rule))
                .map(rule -> new Rule(
                        rule.terms().series().name(),
                        rule.edition(),
                        rule.terms().legalBasis()))
                .toList();
    }

    private List<DisposalLine> lines(Disposal list, Outcome outcome) {
        return entities.createQuery(
                        "select l from DisposalLine l where l.disposal = :list and l.outcome = :outcome order by"
                                + " l.place",
                        DisposalLine.class)
                .setParameter("list", list.id())
                .setParameter("outcome", outcome)
                .getResultList();
    }

    private Bilingual name(UUID person) {
        Employee employee = directory.require(person);
        return new Bilingual(employee.name().ar(), employee.name().fr());
    }

    private static Instant at(DisposalLine line) {
        return line.settledAt().orElseThrow();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
