package ma.ittifaq.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.PersonalData;

/** What is held of a person's messages: how many are in the inbox, how many mails were written to them. */
@ApplicationScoped
public class MessagesHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        return List.of(new Part(
                "messages",
                "",
                List.of(
                        count("inbox", "Message m where m.recipient = :person", person),
                        count("mails", "Mail m where m.person = :person", person),
                        count("mailChoice", "MailChoice m where m.person = :person", person))));
    }

    private Item count(String name, String from, UUID person) {
        return PersonalData.counted(
                name,
                entities.createQuery("select count(m) from " + from, Long.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }
}
