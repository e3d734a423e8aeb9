package ma.ittifaq.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.OutsideSignIn;
import ma.ittifaq.identity.SignIn;

/** Ends the session. By POST only: a link or picture on a foreign page must not sign anybody out. */
@Performs(Operation.OWN_ACCOUNT)
@WebServlet("/logout")
public class Logout extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SignIn signIn;

    @Inject
    private transient OutsideSignIn outside;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<URI> there = outside.end(request);
        signIn.signOut(request);
        if (there.isPresent()) {
            // Not a redirect: after a form has been sent, the pages' form-action lets it lead to nobody else's.
            response.setHeader("Refresh", "0; url=" + there.get());
            response.setHeader("Cache-Control", "no-store");
        } else {
            response.sendRedirect("/login?bye=1");
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
