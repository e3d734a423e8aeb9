package ma.ittifaq.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import ma.ittifaq.archive.retention.RetentionRule;
import ma.ittifaq.archive.retention.RetentionSchedule;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.PeopleNames;

/** Puts names to the editions of the schedule. */
@RequestScoped
public class ScheduleReader {

    @Inject
    private RetentionSchedule schedule;

    @Inject
    private PeopleNames names;

    @Inject
    private Viewer viewer;

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
                names.of(rule.proposedBy()),
                rule.proposedAt(),
                names.of(rule.decidedBy()),
                rule.decidedAt().orElse(null),
                rule.note().orElse(""),
                open && !rule.proposedBy().equals(viewer.actor().person()));
    }
}
