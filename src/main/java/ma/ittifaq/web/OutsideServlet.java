package ma.ittifaq.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.OutsideSignIn;
import ma.ittifaq.platform.Refusal;

/** To the administration's identity provider and back; what goes wrong on the way is said by a page. */
@Performs(Operation.SIGN_IN)
@WebServlet({"/login/outside", OutsideSignIn.BACK})
public class OutsideServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutsideSignIn signIn;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(signIn.isOffered() ? to(request) : "/login");
    }

    private String to(HttpServletRequest request) {
        try {
            return request.getServletPath().equals(OutsideSignIn.BACK)
                    ? signIn.arrive(request.getParameterMap(), request)
                    : signIn.leave(request.getParameter("next"), request.getParameter("other") != null, request)
                            .toString();
        } catch (Refusal refused) {
            return "/login/problem?why=" + URLEncoder.encode(refused.key(), StandardCharsets.UTF_8);
        }
    }
}
