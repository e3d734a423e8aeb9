package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import ma.ittifaq.platform.Settings;

/** Makes mails of messages and sends them. May be called at any time, again. Without a mail server it does nothing. */
@ApplicationScoped
@Transactional(TxType.NEVER)
class MailWork {

    private static final System.Logger LOG = System.getLogger(MailWork.class.getName());
    private static final UUID BEGINNING = new UUID(0, 0);

    @Inject
    private Collecting collecting;

    @Inject
    private Outbox outbox;

    @Inject
    private Postman postman;

    @Inject
    private Settings settings;

    void workOff(BooleanSupplier goesOn) {
        if (settings.mailHost().isPresent()) {
            collect(goesOn);
            send(goesOn);
            outbox.clear();
        }
    }

    private void collect(BooleanSupplier goesOn) {
        List<UUID> people = collecting.after(BEGINNING);
        while (!people.isEmpty()) {
            people.forEach(this::collect);
            people = goesOn.getAsBoolean() ? collecting.after(people.getLast()) : List.of();
        }
    }

    private void collect(UUID person) {
        try {
            collecting.collect(person);
        } catch (Exception failure) {
            // Whatever goes wrong with one person's mail must not keep others from theirs.
            LOG.log(System.Logger.Level.ERROR, "No mail is made for " + person, failure);
        }
    }

    /** A mail that was tried is not due again at once, so that each round has an end. */
    private void send(BooleanSupplier goesOn) {
        List<UUID> due = outbox.due();
        while (!due.isEmpty()) {
            due.forEach(this::attempt);
            due = goesOn.getAsBoolean() ? outbox.due() : List.of();
        }
    }

    /** What cannot even be written counts as tried: it is shown as others are, and is not due for ever. */
    private void attempt(UUID id) {
        try {
            outbox.begin(id).ifPresent(this::send);
        } catch (Exception failure) {
            LOG.log(System.Logger.Level.ERROR, "Mail " + id + " cannot be written", failure);
            outbox.spoiled(id, failure.toString());
        }
    }

    private void send(Letter letter) {
        try {
            postman.send(letter);
            outbox.sent(letter.id());
        } catch (MessagingException | IOException refused) {
            LOG.log(System.Logger.Level.INFO, "Mail {0} is not sent: {1}", letter.id(), refused.getMessage());
            outbox.failed(letter.id(), String.valueOf(refused.getMessage()));
        }
    }
}
