package ma.ittifaq.archive.integrity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.ActRevision;
import ma.ittifaq.document.Shelf;
import ma.ittifaq.signing.ActSignatures;
import ma.ittifaq.signing.ArchivalForm;
import ma.ittifaq.signing.Verdict;
import ma.ittifaq.signing.Verification;

/** Every act: its revisions grow from each other, its signatures hold today and are those recorded, its form lasts. */
@ApplicationScoped
class SignedActs {
    private static final int AT_ONCE = 10;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Shelf shelf;

    @Inject
    Verification verification;

    @Inject
    ActSignatures signatures;

    Step after(Optional<String> reached) {
        List<Act> acts = entities.createQuery("select a from Act a where a.id > :reached order by a.id", Act.class)
                .setParameter("reached", reached.map(UUID::fromString).orElse(new UUID(0, 0)))
                .setMaxResults(AT_ONCE)
                .getResultList();
        List<Flaw> flaws = acts.stream().flatMap(this::flaws).toList();
        return new Step(acts.size() < AT_ONCE ? null : acts.getLast().id().toString(), acts.size(), flaws);
    }

    /** Damaged bytes were told by the walk along the store; of the others, whatever is wrong. */
    private Stream<Flaw> flaws(Act act) {
        List<Optional<byte[]>> revisions = act.revisions().stream()
                .map(ActRevision::sha256)
                .map(shelf::sound)
                .toList();
        if (revisions.stream().anyMatch(Optional::isEmpty)) {
            return Stream.empty();
        }
        List<byte[]> bytes = revisions.stream().map(Optional::orElseThrow).toList();
        return Stream.of(grown(act, bytes), signed(act, bytes.getLast()), lasting(act, bytes.getLast()))
                .flatMap(Optional::stream);
    }

    private static Optional<Flaw> grown(Act act, List<byte[]> bytes) {
        boolean sound = act.sha256().equals(act.revisions().getLast().sha256());
        for (int i = 1; i < bytes.size(); i++) {
            byte[] before = bytes.get(i - 1);
            byte[] after = bytes.get(i);
            sound &= after.length > before.length && Arrays.equals(before, 0, before.length, after, 0, before.length);
        }
        return sound ? Optional.empty() : Optional.of(flaw(Flaw.Kind.REVISION, act));
    }

    private Optional<Flaw> signed(Act act, byte[] bytes) {
        Verdict verdict = verification.verify(bytes);
        if (verdict.result() != Verdict.Result.VALID) {
            return Optional.of(flaw(Flaw.Kind.SIGNATURE, act));
        }
        long recorded = signatures.recorded(act.id());
        return verdict.signatures().size() >= recorded ? Optional.empty() : Optional.of(flaw(Flaw.Kind.SIGNERS, act));
    }

    private static Optional<Flaw> lasting(Act act, byte[] bytes) {
        return ArchivalForm.lacks(bytes).isEmpty() ? Optional.empty() : Optional.of(flaw(Flaw.Kind.FORMAT, act));
    }

    private static Flaw flaw(Flaw.Kind kind, Act act) {
        return new Flaw(kind, act.reference(), Optional.of(act.sha256()), act.agreement());
    }
}
