package ma.ittifaq.api;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.signing.Pki;

/** The certificate and the revocation list that our certificates name: whoever validates a signature fetches them. */
@Performs(Operation.FETCH_CERTIFICATES)
@WebServlet("/pki/*")
public class PkiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Pki pki;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/ca.crt" -> send(response, "application/pkix-cert", pki.rootCertificate());
            case "/ca.crl" -> send(response, "application/pkix-crl", pki.revocationList());
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
