package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import ma.ittifaq.archive.transfer.TransferPackage;
import ma.ittifaq.archive.transfer.Transfers;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.web.Download;
import ma.ittifaq.web.Ids;

/** Sends a package of a transfer, piece by piece, as a bag or in the form of E-ARK; web.Routes leads here with its transfer and number. */
@Performs(Operation.TRANSFER)
@WebServlet("/archive/parcel")
public class ParcelServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Transfers transfers;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<TransferPackage> found =
                Ids.of(request.getParameter("id")).flatMap(id -> find(id, request.getParameter("code")));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (TransferPackage.E_ARK.equals(request.getParameter("form"))) {
            Download.begin("application/zip", found.get().sipFileName(), response);
            transfers.writeSip(found.get(), response.getOutputStream(), viewer.actor());
        } else {
            Download.begin("application/zip", found.get().fileName(), response);
            response.setContentLengthLong(found.get().length());
            transfers.write(found.get(), response.getOutputStream(), viewer.actor());
        }
    }

    private Optional<TransferPackage> find(UUID id, String number) {
        try {
            return Optional.of(transfers.fetch(id, number, viewer.actor()));
        } catch (Refusal notTheirs) {
            return Optional.empty();
        }
    }
}
