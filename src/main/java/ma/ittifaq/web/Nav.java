package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Role;
import ma.ittifaq.identity.Viewer;

/** The doors that are the viewer's, in the order of a working day. What is behind each is guarded there. */
@Named
@RequestScoped
public class Nav {

    private static final int QUICK = 5;

    @Inject
    private Viewer viewer;

    @Inject
    private Page page;

    @Inject
    private Desk desk;

    private List<NavItem> items;

    public List<NavItem> getItems() {
        if (items == null) {
            items = doors();
        }
        return items;
    }

    /** The first of them, for the bar of a phone. */
    public List<NavItem> getQuick() {
        return getItems().stream().limit(QUICK).toList();
    }

    /** How many things wait for the viewer. */
    public int getWaiting() {
        return getItems().stream().mapToInt(NavItem::waiting).sum();
    }

    public boolean current(NavItem item) {
        String path = page.getPath();
        return holds(item, path)
                && getItems().stream()
                        .filter(other -> holds(other, path))
                        .allMatch(other -> other.path().length() <= item.path().length());
    }

    private static boolean holds(NavItem item, String path) {
        return "/".equals(item.path()) ? "/".equals(path) : path.startsWith(item.path());
    }

    private List<NavItem> doors() {
        // Whoever deputises for one of them holds none of these, and has their work.
        boolean reviews = viewer.isManager()
                || has(Role.HR_OFFICER)
                || has(Role.SECURITY_OFFICER)
                || !desk.getToReview().isEmpty();
        List<NavItem> doors = new ArrayList<>();
        if (viewer.employee().isPresent()) {
            doors.add(new NavItem("nav.home", "/", "home", desk.getOwn().size()));
            doors.add(new NavItem("nav.agreements", "/agreements", "file", 0));
        }
        if (reviews) {
            doors.add(new NavItem(
                    "nav.review", "/review", "eye", desk.getToReview().size()));
        }
        if (viewer.employee().isPresent()) {
            doors.add(new NavItem("nav.sign", "/sign", "pen", desk.getToSign().size()));
        }
        doors.addAll(offices());
        return doors;
    }

    /** Doors of an office, then the one that is open to all. */
    private List<NavItem> offices() {
        List<NavItem> doors = new ArrayList<>();
        if (viewer.may(Operation.SEE_TEAM)) {
            doors.add(new NavItem("nav.team", "/team", "people", 0));
        }
        if (viewer.may(Operation.SEE_FIGURES)) {
            doors.add(new NavItem("nav.insight", "/insight", "chart", 0));
        }
        if (viewer.may(Operation.READ_JOURNAL)) {
            doors.add(new NavItem("nav.journal", "/admin/journal", "history", 0));
        }
        if (viewer.may(Operation.SEARCH_ARCHIVE)) {
            doors.add(new NavItem("nav.archive", "/archive", "archive", 0));
        } else if (viewer.may(Operation.READ_RETENTION_SCHEDULE)) {
            doors.add(new NavItem("nav.retention", "/archive/retention", "archive", 0));
            doors.add(new NavItem("nav.disposals", "/archive/disposals", "archive", 0));
            doors.add(new NavItem("nav.transfers", "/archive/transfers", "archive", 0));
        }
        if (viewer.may(Operation.PREPARE_ORDER)) {
            doors.add(new NavItem(
                    "nav.orders", "/orders", "seal", desk.getToGive().size()));
        }
        if (viewer.may(Operation.CODIFY)) {
            doors.add(new NavItem("nav.regulation", "/admin/regulation", "scale", 0));
        }
        if (viewer.may(Operation.ADMINISTER)) {
            doors.add(new NavItem("nav.admin", "/admin", "gear", 0));
        } else if (viewer.may(Operation.MANAGE_CERTIFICATES)) {
            doors.add(new NavItem("nav.certificates", "/admin/certificates", "key", 0));
        }
        doors.add(new NavItem("nav.verify", "/verify", "shield", 0));
        return doors;
    }

    private boolean has(Role role) {
        return viewer.hasRole(role.name());
    }
}
