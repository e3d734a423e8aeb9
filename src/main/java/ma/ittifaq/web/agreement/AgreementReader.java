package ma.ittifaq.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import ma.ittifaq.agreement.Agreement;
import ma.ittifaq.agreement.Looking;
import ma.ittifaq.agreement.Moving;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.Employee;
import ma.ittifaq.directory.OrgChart;
import ma.ittifaq.document.Act;
import ma.ittifaq.document.Acts;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Reads one agreement for a page, inside one transaction: pages never hold an entity. */
@RequestScoped
public class AgreementReader {

    @Inject
    private Moving moving;

    @Inject
    private Looking looking;

    @Inject
    private Directory directory;

    @Inject
    private Acts acts;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private Roads roads;

    @Transactional
    public AgreementView read(UUID id) {
        OrgChart chart = directory.chart();
        Moving.Standing standing = moving.standing(id, viewer.actor(), chart);
        Agreement agreement = standing.agreement();
        Looking.Seen seen = looking.terms(agreement, viewer.actor(), chart);
        Employee employee = directory.require(agreement.employee());
        return new AgreementView(
                id,
                agreement.version(),
                agreement.reference().orElse(""),
                agreement.kind(),
                agreement.state(),
                employee.id().equals(viewer.actor().person()),
                employee.id(),
                words.name(employee.name()),
                words.in(employee.post().postAr(), employee.post().postFr()),
                directory
                        .findUnit(agreement.unit())
                        .map(u -> words.in(u.nameAr(), u.nameFr()))
                        .orElse(""),
                seen.terms(),
                seen.hidden(),
                standing.possible(),
                roads.of(agreement),
                roads.history(agreement),
                acts.of(id).stream().map(this::paper).toList(),
                agreement.submissions().size());
    }

    private AgreementView.Paper paper(Act act) {
        return new AgreementView.Paper(
                act.kind().wireName(),
                words.say("paper." + act.kind()),
                act.reference(),
                act.kind() == Act.Kind.AGREEMENT && act.isCurrent());
    }
}
