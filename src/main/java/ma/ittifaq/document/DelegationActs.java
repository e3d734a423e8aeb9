package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Delegation;
import ma.ittifaq.directory.DelegationGranted;
import ma.ittifaq.directory.DelegationRevoked;
import ma.ittifaq.directory.Delegations;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Fact;
import ma.ittifaq.regulation.Bilingual;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.LegalReferences;

/** Puts a delegation on paper in the transaction in which it is granted, and gives the paper to whom it concerns. */
@ApplicationScoped
@Transactional
public class DelegationActs {
    @Inject
    Delegations delegations;

    @Inject
    Directory directory;

    @Inject
    LegalReferences references;

    @Inject
    Issuing issuing;

    @Inject
    Parts parts;

    @Inject
    Press press;

    @Inject
    Acts acts;

    @Inject
    Documents documents;

    @Inject
    Event<Fact> facts;

    void on(@Observes DelegationGranted granted) {
        Delegation delegation = granted.delegation();
        Employee holder = directory.require(delegation.holder());
        Act act = issuing.issue(
                Act.Kind.DELEGATION, holder.unit(), heading -> press.print(snapshot(granted, holder, heading)));
        delegation.putOnPaper(act.id());
    }

    /** What was taken back stands no more: whoever checks the paper reads it. */
    void on(@Observes DelegationRevoked revoked) {
        revoked.delegation().paper().flatMap(acts::find).ifPresent(acts::giveUp);
    }

    private DelegationSnapshot snapshot(DelegationGranted granted, Employee holder, Issuing.Heading heading) {
        Delegation delegation = granted.delegation();
        Employee deputy = directory.require(delegation.deputy());
        return new DelegationSnapshot(
                heading.reference(),
                delegation.reference(),
                heading.letterhead(),
                parts.name(holder.id()),
                parts.post(holder),
                parts.name(deputy.id()),
                parts.post(deputy),
                delegation.scope().name(),
                delegation.matters().stream().map(Enum::name).toList(),
                delegation.unit().map(this::unit),
                delegation.startsOn(),
                delegation.endsOn(),
                granted.proof().at().truncatedTo(ChronoUnit.SECONDS),
                granted.proof().method(),
                references.decisionVisas(heading.day()).stream()
                        .map(LegalReference::key)
                        .toList(),
                heading.verification(),
                heading.at());
    }

    private Bilingual unit(UUID id) {
        return directory
                .findUnit(id)
                .map(u -> new Bilingual(u.nameAr(), u.nameFr()))
                .orElseThrow();
    }

    /** The paper, for the two that it names and for HR; empty for one that was granted before there was paper. */
    public Optional<PaperFile.Paper> read(UUID id, Actor actor) {
        return delegations.read(id, actor).paper().flatMap(acts::find).map(act -> {
            facts.fire(new Fact(
                    "document.read", act.reference(), Optional.of(actor.person()), Map.of("sha256", act.sha256())));
            return new PaperFile.Paper(act.reference(), act.sha256(), documents.read(act.sha256()));
        });
    }
}
