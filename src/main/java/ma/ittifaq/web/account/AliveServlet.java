package ma.ittifaq.web.account;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;

/** Whoever is still there says so before the session ends; that the request came is all that it does. */
@Performs(Operation.OWN_ACCOUNT)
@WebServlet("/account/alive")
public class AliveServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
