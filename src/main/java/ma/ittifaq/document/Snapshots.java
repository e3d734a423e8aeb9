package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Party;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.Settings;
import ma.ittifaq.regulation.Clause;
import ma.ittifaq.regulation.ClauseSet;
import ma.ittifaq.regulation.ClauseSets;
import ma.ittifaq.regulation.LegalReference;
import ma.ittifaq.regulation.LegalReferences;
import ma.ittifaq.regulation.Policies;
import ma.ittifaq.regulation.PolicyLimits;

/** Makes the pure data of an act from the agreement, the directory, the pinned policy and the clause set. */
@ApplicationScoped
class Snapshots {
    @Inject
    Parts parts;

    @Inject
    Policies policies;

    @Inject
    ClauseSets clauses;

    @Inject
    LegalReferences references;

    @Inject
    Moving moving;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The agreement's text; its reference and clause set must be given already. */
    AgreementSnapshot agreement(Agreement agreement, String code) {
        ClauseSet set = clauses.require(agreement.clauseSet().orElseThrow());
        Set<String> optional = set.optional().stream().map(Clause::id).collect(Collectors.toSet());
        Optional<Capacity> authority = agreement.requiredSteps().authoritySignature()
                ? Optional.of(parts.capacity(agreement, Party.AUTHORITY))
                : Optional.empty();
        return new AgreementSnapshot(
                AgreementSnapshot.Kind.valueOf(agreement.kind().name()),
                agreement.reference().orElseThrow(),
                agreement.predecessor().map(this::predecessor),
                parts.letterhead(agreement.unit()),
                parts.person(agreement),
                parts.capacity(agreement, Party.MANAGER),
                authority,
                PrintedTerms.of(agreement.terms(), requestedOn(agreement), limits(agreement)),
                set.version(),
                optional,
                parts.dataContact(agreement),
                parts.securityContact(agreement),
                AgreementSnapshot.Signing.ELECTRONIC,
                verification(code),
                now());
    }

    /** A decision about the agreement, as the move that took it tells it. */
    DecisionSnapshot decision(
            Agreement agreement, Move move, DecisionSnapshot.Kind kind, String reference, String code) {
        Optional<String> about = kind == DecisionSnapshot.Kind.REFUSAL ? Optional.empty() : agreement.reference();
        return new DecisionSnapshot(
                kind,
                reference,
                about,
                parts.letterhead(agreement.unit()),
                parts.person(agreement),
                parts.capacity(agreement, move),
                move.actor().map(parts::name),
                move.onBehalfOf().map(parts::name),
                day(move.at()),
                effectiveFrom(kind, move),
                move.untilDay(),
                move.reason().map(ActWords::of).orElseGet(() -> ActWords.of("reason.none")),
                move.note(),
                references.decisionVisas(day(move.at())).stream()
                        .map(LegalReference::key)
                        .toList(),
                verification(code),
                now());
    }

    /** What an employee in force shows to others: that, from when to when and on which days; neither place nor health. */
    CertificateSnapshot certificate(Agreement agreement, String reference, String code) {
        LocalDate today = LocalDate.now(clock);
        return new CertificateSnapshot(
                reference,
                agreement.reference().orElseThrow(),
                signedOn(agreement),
                parts.letterhead(agreement.unit()),
                parts.person(agreement),
                parts.capacity(agreement, Party.HR_OFFICER),
                today,
                agreement.terms().period().start(),
                agreement.terms().period().end(),
                agreement.terms().week().telework(),
                references.decisionVisas(today).stream()
                        .map(LegalReference::key)
                        .toList(),
                verification(code),
                now());
    }

    private Optional<LocalDate> effectiveFrom(DecisionSnapshot.Kind kind, Move move) {
        return switch (kind) {
            case REFUSAL -> Optional.empty();
            case SUSPENSION -> move.fromDay();
            case NOTICE -> move.effectiveDay();
            case RESCISSION, EARLY_END -> Optional.of(day(move.at()));
        };
    }

    private AgreementSnapshot.Predecessor predecessor(UUID id) {
        Agreement followed = moving.require(id, Actor.SYSTEM);
        return new AgreementSnapshot.Predecessor(followed.reference().orElseThrow(), signedOn(followed));
    }

    /** The day of the last signature. */
    private LocalDate signedOn(Agreement agreement) {
        return agreement.history().stream()
                .filter(m -> m.action() == Action.SIGN)
                .map(Move::at)
                .reduce((first, last) -> last)
                .map(this::day)
                .orElseThrow();
    }

    private LocalDate requestedOn(Agreement agreement) {
        return agreement.submissions().stream()
                .findFirst()
                .map(s -> day(s.at()))
                .orElseGet(() -> day(agreement.createdAt()));
    }

    private PolicyLimits limits(Agreement agreement) {
        return agreement.policy().map(policies::require).orElseThrow().limits();
    }

    private Verification verification(String code) {
        return new Verification(code, settings.publicUrl() + "/verify/" + code);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
