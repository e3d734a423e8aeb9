package ma.ittifaq.web.agreement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import ma.ittifaq.agreement.AgreementFilter;
import ma.ittifaq.agreement.AgreementList;
import ma.ittifaq.agreement.AgreementPage;
import ma.ittifaq.agreement.AgreementPage.Cursor;
import ma.ittifaq.agreement.AgreementState;
import ma.ittifaq.directory.Directory;
import ma.ittifaq.directory.OrgUnit;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Words;

/** Hands of the list: what was asked for is in the address, so that it can be kept, sent and gone back to. */
@Named
@RequestScoped
public class ListBacking {

    private static final int LINES = 20;
    private static final int LONGEST = 200;

    @Inject
    private AgreementList list;

    @Inject
    private Directory directory;

    @Inject
    private Viewer viewer;

    @Inject
    private Words words;

    @Inject
    private HttpServletRequest request;

    private String q;
    private AgreementState state;
    private UUID unit;
    private String after;
    private AgreementPage page;
    private Integer count;

    /** What the address does not say well is not asked for. */
    @PostConstruct
    void read() {
        q = given("q").map(String::strip).filter(t -> !t.isEmpty()).orElse(null);
        state = given("state").flatMap(ListBacking::stateOf).orElse(null);
        unit = given("unit")
                .filter(u -> u.matches("[0-9a-f-]{36}"))
                .map(UUID::fromString)
                .orElse(null);
        after = given("after").orElse(null);
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(v -> v.length() <= LONGEST);
    }

    private static Optional<AgreementState> stateOf(String name) {
        return Stream.of(AgreementState.values())
                .filter(s -> s.name().equals(name))
                .findFirst();
    }

    public AgreementPage getPage() {
        if (page == null) {
            page = list.page(filter(), Optional.ofNullable(after).flatMap(Cursor::of), LINES, viewer.actor());
        }
        return page;
    }

    /** How many there are, or that there are more than anybody counts. */
    public String getCount() {
        if (count == null) {
            count = list.count(filter(), viewer.actor());
        }
        return count > AgreementList.MOST_COUNTED
                ? words.say("list.many", AgreementList.MOST_COUNTED)
                : words.say("list.count", count);
    }

    private AgreementFilter filter() {
        return new AgreementFilter(
                false, state == null ? Set.of() : EnumSet.of(state), Optional.ofNullable(unit), q == null ? "" : q);
    }

    public boolean isFiltered() {
        return q != null || state != null || unit != null;
    }

    /** The next page's address, with everything that was asked for. */
    public String getNext() {
        return getPage().next().map(c -> address() + "after=" + c.text()).orElse("");
    }

    public String getFirst() {
        return after == null ? "" : address();
    }

    private String address() {
        return "/agreements?" + part("q", q) + part("state", state) + part("unit", unit);
    }

    private static String part(String name, Object value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8) + "&";
    }

    public List<OrgUnit> getUnits() {
        return directory.units();
    }

    public AgreementState[] getStates() {
        return AgreementState.values();
    }

    public String getQ() {
        return q;
    }

    public AgreementState getState() {
        return state;
    }

    public UUID getUnit() {
        return unit;
    }
}
