package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ma.ittifaq.identity.OutsideSignIn;
import ma.ittifaq.identity.OwnAccount;

/** Hands of the place where a page asks who somebody is once more: by a password, or at the identity provider. */
@Named
@RequestScoped
public class ProofBacking {

    @Inject
    private OwnAccount account;

    @Inject
    private OutsideSignIn outside;

    @Inject
    private HttpServletRequest request;

    private Boolean byPassword;

    /** Whether they are asked for a password. */
    public boolean isByPassword() {
        if (byPassword == null) {
            byPassword = !outside.isOffered() || account.isByPassword(request);
        }
        return byPassword;
    }

    /** Whether they have just signed in once more, for one act. */
    public boolean isFresh() {
        return account.isFresh(request);
    }

    /** Where they do that; they come back to this page. */
    public String getAddress() {
        String here = attribute(RequestDispatcher.FORWARD_REQUEST_URI).orElseGet(request::getRequestURI)
                + attribute(RequestDispatcher.FORWARD_QUERY_STRING)
                        .map(query -> "?" + query)
                        .orElse("");
        return "/login/outside?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8);
    }

    private Optional<String> attribute(String name) {
        return Optional.ofNullable((String) request.getAttribute(name));
    }
}
