package ma.ittifaq.web.campaign;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ma.ittifaq.campaign.CampaignRefused;
import ma.ittifaq.campaign.Criterion;
import ma.ittifaq.campaign.PostLine;
import ma.ittifaq.campaign.Posts;
import ma.ittifaq.campaign.Suitability;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Ids;
import org.omnifaces.util.Faces;

/** Hands of the page on which a post is classified. */
@Named
@RequestScoped
public class PostBacking {

    private static final String YES = "yes";
    private static final String NO = "no";

    @Inject
    private Posts posts;

    @Inject
    private Viewer viewer;

    @Inject
    private HttpServletRequest request;

    private final Map<String, Object> values = new HashMap<>();
    private PostLine post;
    private boolean unanswered;

    @PostConstruct
    void open() {
        UUID id = Ids.of(request.getParameter("id")).orElseThrow(CampaignRefused::unknown);
        post = posts.require(id, viewer.actor());
        Suitability known = post.suitability();
        for (Criterion criterion : Criterion.values()) {
            values.put(
                    criterion.name(), !known.classified() ? null : known.unmet().contains(criterion) ? NO : YES);
        }
        values.put("note", known.note());
        values.put("version", known.version());
    }

    public void save() {
        Set<Criterion> unmet = EnumSet.noneOf(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            Object answer = values.get(criterion.name());
            unanswered |= answer == null;
            if (NO.equals(answer)) {
                unmet.add(criterion);
            }
        }
        if (!unanswered) {
            String note = Optional.ofNullable(values.get("note"))
                    .map(Object::toString)
                    .orElse(null);
            posts.classify(post.id(), unmet, note, seen(), viewer.actor());
            Faces.redirect("admin/posts?done=classified");
        }
    }

    private Optional<Long> seen() {
        return Optional.of(String.valueOf(values.get("version")))
                .filter(typed -> typed.matches("-1|\\d{1,18}"))
                .map(Long::valueOf);
    }

    /** An answer is missing. */
    public boolean isUnanswered() {
        return unanswered;
    }

    public boolean isMissing(Criterion criterion) {
        return unanswered && values.get(criterion.name()) == null;
    }

    public List<Criterion> getCriteria() {
        return List.of(Criterion.values());
    }

    public PostLine getPost() {
        return post;
    }

    public Map<String, Object> getValues() {
        return values;
    }
}
