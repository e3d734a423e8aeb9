package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import ma.ittifaq.archive.retention.RetentionRule;
import ma.ittifaq.archive.retention.RetentionSchedule;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Puts names to the editions of the schedule. */
@RequestScoped
public class ScheduleReader {

    @Inject
    private RetentionSchedule schedule;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    /** Every edition, by series, newest first; in one transaction, in which each person is read once. */
    @Transactional
    public List<RuleLine> lines() {
        return schedule.editions(viewer.actor()).stream().map(this::line).toList();
    }

    private RuleLine line(RetentionRule rule) {
        boolean open = rule.status() == RetentionRule.Status.PROPOSED;
        return new RuleLine(
                rule.id(),
                rule.terms(),
                rule.edition(),
                rule.status(),
                name(rule.proposedBy()),
                rule.proposedAt(),
                rule.decidedBy().map(this::name).orElse(""),
                rule.decidedAt().orElse(null),
                rule.note().orElse(""),
                open && !rule.proposedBy().equals(viewer.actor().person()));
    }

    private String name(UUID person) {
        return directory.find(person).map(e -> words.name(e.name())).orElse("");
    }
}
