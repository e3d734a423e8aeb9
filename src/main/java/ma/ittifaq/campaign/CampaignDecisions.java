package ma.ittifaq.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.UUID;
import ma.ittifaq.agreement.Action;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.MoveDetails;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.agreement.Reason;
import ma.ittifaq.directory.Actor;
import ma.ittifaq.platform.RecordJson;
import ma.ittifaq.platform.job.Job;
import ma.ittifaq.platform.job.JobKind;

/** Decides one request of a phase after the other, as whoever ordered it would alone. */
@ApplicationScoped
public class CampaignDecisions implements JobKind {

    static final String NAME = "campaign.decisions";

    /** What is decided of all that were chosen. */
    public record Order(Action action, Reason reason, String note) {
        String text() {
            return RecordJson.write(this).toString();
        }

        static Order of(String text) {
            try (var reader = Json.createReader(new StringReader(text))) {
                return RecordJson.lenient().read(reader.readObject(), Order.class);
            }
        }
    }

    @Inject
    private Moving moving;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void one(UUID id, Job job) {
        Order order = Order.of(job.argument());
        Actor owner = Actor.of(job.owner());
        Agreement agreement = moving.require(id, owner);
        moving.move(agreement, order.action(), owner, MoveDetails.reason(order.reason(), order.note()));
    }
}
