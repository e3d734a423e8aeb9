package ma.ittifaq.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;

/** Boundary: the employee of an agreement in force asks for a certificate of it. One a day is enough. */
@ApplicationScoped
@Transactional
public class Certificates {
    @Inject
    Moving moving;

    @Inject
    Directory directory;

    @Inject
    Acts acts;

    @Inject
    Freezing freezing;

    @Inject
    Event<ActIssued> issued;

    @Inject
    Clock clock;

    /** Answers the reference of the certificate of today, made now unless it was made before. */
    public String ask(UUID id, Actor actor) {
        Agreement agreement = moving.require(id, actor);
        if (!agreement.employee().equals(actor.person())) {
            throw new CertificateRefused.NotYours();
        }
        if (!certifiable(agreement.state())) {
            throw new CertificateRefused.NotInForce();
        }
        // Two clicks at once wait for each other here, and the second finds what the first made.
        directory.lock(agreement.employee());
        return ofToday(id).orElseGet(() -> make(agreement)).reference();
    }

    /** Whether there is something to certify: neither before the start, nor while suspended, nor after the end. */
    public static boolean certifiable(AgreementState state) {
        return state == AgreementState.ACTIVE || state == AgreementState.ENDING;
    }

    private Act make(Agreement agreement) {
        Act act = freezing.certify(agreement);
        issued.fire(new ActIssued(act.id()));
        return act;
    }

    private Optional<Act> ofToday(UUID agreement) {
        LocalDate today = LocalDate.now(clock);
        return acts.of(agreement).stream()
                .filter(act -> act.kind() == Act.Kind.CERTIFICATE && act.isCurrent())
                .filter(act ->
                        LocalDate.ofInstant(act.createdAt(), clock.getZone()).equals(today))
                .findFirst();
    }
}
