package ma.ittifaq.web.archive;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.ittifaq.archive.Question;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.web.Address;

/** Takes the form of the search and leads to its address, in which no identity number stands. */
@Performs(Operation.SEARCH_ARCHIVE)
@WebServlet("/archive/ask")
public class AskServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<Address.Part> TYPED = Stream.concat(
                    Asked.FACETS.stream(),
                    Stream.of(
                            new Address.Part("unit", ".{1,40}"),
                            new Address.Part("year", "\\d{4}"),
                            Address.STATE,
                            Asked.KEPT,
                            Address.TEXT))
            .toList();

    @Inject
    private transient TypedNumbers numbers;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (viewer.may(Operation.SEARCH_ARCHIVE)) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Address asked = Address.of("/archive", request, TYPED);
        Map<String, String> parts = asked.parts();
        String text = asked.text(Address.TEXT.name());
        if (Question.mayBeCnie(text)) {
            parts.remove(Address.TEXT.name());
            parts.put(TypedNumbers.PART, numbers.keep(text));
        }
        response.sendRedirect(asked.toString());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/archive");
    }
}
