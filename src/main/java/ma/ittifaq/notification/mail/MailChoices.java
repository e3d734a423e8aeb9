package ma.ittifaq.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.platform.Settings;

/** Boundary of what people want of their messages by mail, each for themselves. */
@ApplicationScoped
@Transactional
public class MailChoices {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Settings settings;

    /** Whether there is anything to choose: the installation sends mail, and the person has an address. */
    public boolean isOffered(Actor actor) {
        return settings.mailHost().isPresent()
                && directory.find(actor.person()).map(Employee::email).isPresent();
    }

    /** The person's address, as the directory has it. */
    public String address(Actor actor) {
        return directory.require(actor.person()).email();
    }

    /** What holds for the actor: what they chose, or what the installation sets. */
    public Rhythm rhythm(Actor actor) {
        return find(actor.person()).flatMap(MailChoice::rhythm).orElseGet(this::usual);
    }

    /** The language of their mails; empty while they have chosen none. */
    public Optional<Locale> language(Actor actor) {
        return find(actor.person())
                .filter(choice -> choice.rhythm().isPresent())
                .map(MailChoice::locale);
    }

    /** Whoever is no person of the directory has no messages, and nothing to choose. */
    public void choose(Rhythm rhythm, Locale language, Actor actor) {
        if (directory.find(actor.person()).isEmpty()) {
            throw new RuleBroken.NotVisible();
        }
        of(actor.person()).choose(rhythm, language);
    }

    Rhythm rhythm(MailChoice choice) {
        return choice.rhythm().orElseGet(this::usual);
    }

    private Rhythm usual() {
        return Rhythm.valueOf(settings.mailRhythm());
    }

    /** The person's own, begun when there is none. */
    MailChoice of(UUID person) {
        return find(person).orElseGet(() -> {
            MailChoice fresh = new MailChoice(person);
            entities.persist(fresh);
            return fresh;
        });
    }

    private Optional<MailChoice> find(UUID person) {
        return Optional.ofNullable(entities.find(MailChoice.class, person));
    }
}
