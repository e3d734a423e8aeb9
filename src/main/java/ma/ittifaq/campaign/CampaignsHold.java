package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.platform.Locales;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.PersonalData;

/** What campaigns and orders hold of a person: invitations, notices, and why an order left them on site. */
@ApplicationScoped
public class CampaignsHold implements PersonalData {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Part> held(UUID person) {
        List<Part> parts = new ArrayList<>();
        rows(
                        "select c.nameAr, c.nameFr, p.startsOn, p.endsOn from Invitation i join Phase p on p.id ="
                                + " i.phase join Campaign c on c.id = p.campaign where i.person = :person order by"
                                + " p.startsOn",
                        person)
                .stream()
                .map(row -> new Part(
                        "invitation",
                        "",
                        List.of(
                                new Item("campaign", (String) row[0], (String) row[1]),
                                Item.of("from", row[2]),
                                Item.of("until", row[3]))))
                .forEach(parts::add);
        rows(
                        "select o.reference, o.startsOn, n.madeAt from CrisisNotice n join CrisisOrder o on o.id ="
                                + " n.order where n.person = :person order by o.startsOn",
                        person)
                .stream()
                .map(row -> order(row, Item.of("notified", row[2])))
                .forEach(parts::add);
        rows(
                        "select o.reference, o.startsOn, x.reason from CrisisException x join CrisisOrder o on o.id ="
                                + " x.order where x.person = :person order by o.startsOn",
                        person)
                .stream()
                .map(row -> order(row, reason((KeptReason) row[2])))
                .forEach(parts::add);
        return parts;
    }

    private static Part order(Object[] row, Item more) {
        String reference = row[0] == null ? "" : (String) row[0];
        return new Part("order", reference, List.of(Item.of("from", (LocalDate) row[1]), more));
    }

    private static Item reason(KeptReason reason) {
        String key = "kept." + reason;
        return new Item(
                "onSite",
                Messages.text(Locales.ARABIC, "web_crisis", key),
                Messages.text(Locales.FRENCH, "web_crisis", key));
    }

    private List<Object[]> rows(String query, UUID person) {
        return entities.createQuery(query, Object[].class)
                .setParameter("person", person)
                .getResultList();
    }
}
