package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Move;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.desk.Desk;
import ma.ittifaq.identity.Viewer;

/** Answers to moves and signatures. */
@ApplicationScoped
public class Outcomes {

    @Inject
    private Viewer viewer;

    @Inject
    private Desk desk;

    @Inject
    private Names names;

    Response of(UUID agreement, Move made) {
        MoveBody move = MoveBody.of(made, names.people(List.of(made)), true);
        try {
            long version = desk.read(agreement, viewer.actor(), Agreement::version);
            return Response.ok(new Outcome(made.to(), version, move))
                    .tag(Versions.tag(version))
                    .build();
        } catch (RuleBroken.NotVisible noLonger) {
            return Response.ok(new Outcome(made.to(), null, move)).build();
        }
    }
}
