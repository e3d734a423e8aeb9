package ma.ittifaq.identity;

import jakarta.security.enterprise.CallerPrincipal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Role;
import ma.ittifaq.platform.Whence;

/** Whoever the request comes from, once proved: the account, the person behind it and the roles held today. */
public final class Caller extends CallerPrincipal {

    /** The role of everybody who is signed in. */
    public static final String USER = "USER";

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = Caller.class.getName();

    private final UUID account;
    private final UUID employee;
    private final Language language;
    private Instant until;

    @SuppressWarnings("serial") // what Set.copyOf makes is serializable
    private final Set<String> roles;

    Caller(Account account, Set<String> roles) {
        super(account.username());
        this.account = account.id();
        this.employee = account.employee().orElse(null);
        this.language = account.language();
        this.roles = Set.copyOf(roles);
    }

    /** Who the mechanism let in with this request. */
    public static Optional<Caller> of(HttpServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }

    void enter(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
        if (employee == null) {
            Whence.by(account);
        }
    }

    public UUID account() {
        return account;
    }

    Caller until(Instant end) {
        until = end;
        return this;
    }

    /** When the session ends, whoever is still there; empty for a call with credentials of its own. */
    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public Optional<UUID> employee() {
        return Optional.ofNullable(employee);
    }

    /** The language of the account. */
    public Language language() {
        return language;
    }

    /** Whether the roles let them, or that they head a unit. */
    boolean may(Operation operation, boolean head) {
        Set<Role> held = Stream.of(Role.values())
                .filter(role -> roles.contains(role.name()))
                .collect(Collectors.toSet());
        return operation.isFor(held, head);
    }

    /** Names of {@link ma.ittifaq.directory.Role}, and {@link #USER}. */
    public Set<String> roles() {
        return roles;
    }
}
