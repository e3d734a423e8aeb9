package ma.ittifaq.web.regulation;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.document.Specimens;
import ma.ittifaq.identity.Viewer;
import ma.ittifaq.platform.Messages;
import ma.ittifaq.platform.Refusal;
import ma.ittifaq.regulation.Applies;
import ma.ittifaq.regulation.ClauseText;
import ma.ittifaq.regulation.Codex;
import ma.ittifaq.regulation.Codification;
import ma.ittifaq.regulation.RegulationRefusal;
import ma.ittifaq.regulation.Written;
import ma.ittifaq.signing.PagePictures;
import ma.ittifaq.web.Constants;

/**
 * A clause of the draft as acts would print it, while it is written: takes the form of its page, keeps nothing, and
 * answers {@code {"pictures": [addresses that carry a PNG], "defects": [sentences]}}; web.Routes leads here.
 */
@Performs(Operation.CODIFY)
@WebServlet("/regulation/passage")
public class PassageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Codification codification;

    @Inject
    private transient Codex codex;

    @Inject
    private transient Specimens specimens;

    @Inject
    private transient PagePictures pictures;

    @Inject
    private transient Viewer viewer;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (viewer.may(Operation.CODIFY)) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            JsonObject seen = seen(typed(request));
            response.setContentType("application/json;charset=UTF-8");
            response.setHeader("Cache-Control", "no-store");
            try (JsonWriter out = Json.createWriter(response.getOutputStream())) {
                out.write(seen);
            }
        } catch (RegulationRefusal | RuleBroken.NotVisible refused) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The clause of the draft with what the form says of its words; the rest does not show on paper. */
    private ClauseText typed(HttpServletRequest request) {
        ClauseText stored = codification.clauses(viewer.actor()).stream()
                .map(Written::text)
                .filter(clause -> clause.code().equals(request.getParameter("code")))
                .findFirst()
                .orElseThrow(RuleBroken.NotVisible::new);
        Typed form = new Typed();
        Stream.of("titleAr", "titleFr", "textAr", "textFr")
                .forEach(name -> form.with(name, request.getParameter(name)));
        return new ClauseText(
                stored.code(),
                stored.part(),
                stored.mandatory(),
                Constants.of(Applies.class, request.getParameter("applies")).orElse(stored.applies()),
                form.pair("title"),
                stored.purpose(),
                form.pair("text"),
                stored.restsOn());
    }

    private JsonObject seen(ClauseText typed) {
        try {
            return answer(
                    specimens.passage(codex.passage(typed, viewer.actor())).stream()
                            .flatMap(pdf -> pictures.trimmed(pdf).stream())
                            .map(png -> "data:image/png;base64,"
                                    + Base64.getEncoder().encodeToString(png))
                            .toList(),
                    List.of());
        } catch (RegulationRefusal refused) {
            if (refused.kind() != Refusal.Kind.INVALID) {
                throw refused;
            }
            return answer(List.of(), told(refused, viewer.getLocale()));
        }
    }

    private static List<String> told(RegulationRefusal refused, Locale locale) {
        return refused.defects().isEmpty()
                ? List.of(Messages.text(locale, refused))
                : refused.defects().stream().map(defect -> defect.text(locale)).toList();
    }

    private static JsonObject answer(List<String> pictures, List<String> defects) {
        return Json.createObjectBuilder()
                .add("pictures", array(pictures))
                .add("defects", array(defects))
                .build();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        return Json.createArrayBuilder(texts);
    }
}
