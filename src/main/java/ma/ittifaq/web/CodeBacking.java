package ma.ittifaq.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import ma.ittifaq.identity.Notices;
import ma.ittifaq.identity.SignIn;
import org.omnifaces.util.Faces;

/** Hands of the second page of the sign-in, for accounts with a second factor. */
@Named
@RequestScoped
public class CodeBacking {

    @Inject
    private SignIn signIn;

    @Inject
    private Notices notices;

    @Inject
    private HttpServletRequest request;

    private String code;

    public void enter() {
        signIn.complete(code, request);
        Faces.redirect(notices.before(signIn.landing(request.getParameter("next")), request));
    }

    /** Whether the password was given a moment ago. */
    public boolean isAwaited() {
        return signIn.isHalfWay(request);
    }

    public String getCode() {
        return null;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
