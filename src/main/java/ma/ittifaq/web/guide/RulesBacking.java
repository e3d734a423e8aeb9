package ma.ittifaq.web.guide;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.regulation.guidance.Basis;
import ma.ittifaq.regulation.guidance.Guidance;
import ma.ittifaq.regulation.guidance.Spot;
import ma.ittifaq.regulation.guidance.Topic;

/** What the guide and the circulars say: on a page of its own, and beside what it governs. */
@Named("rules")
@RequestScoped
public class RulesBacking {

    @Inject
    private Guidance guidance;

    @Inject
    private Viewer viewer;

    private List<Topic> topics;
    private Set<String> drafted;

    private Stream<Topic> topics(boolean confirmed) {
        if (topics == null) {
            topics = guidance.topics();
        }
        return topics.stream().filter(topic -> confirmed != (topic.advice().basis() == Basis.UNCONFIRMED));
    }

    public List<Topic> getConfirmed() {
        return topics(true).toList();
    }

    public List<Topic> getUnconfirmed() {
        return topics(false).toList();
    }

    /** The topics of a {@link Spot}; what is not confirmed stands beside no field. */
    public List<Topic> at(String spot) {
        Spot wanted = Spot.valueOf(spot);
        return topics(true).filter(topic -> topic.at().contains(wanted)).toList();
    }

    public boolean isWriter() {
        return guidance.isWriter(viewer.actor());
    }

    /** Whether a draft of the topic is open, for who may know. */
    public boolean drafted(String code) {
        if (drafted == null) {
            drafted = isWriter() ? guidance.drafted(viewer.actor()) : Set.of();
        }
        return drafted.contains(code);
    }
}
