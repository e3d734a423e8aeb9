package ma.ittifaq.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import ma.ittifaq.desk.PublicCheck;
import ma.ittifaq.directory.Operation;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.signing.Verdict;

/** The public check: is this document ours, and unchanged? */
@ApplicationScoped
@Path("v1/verifications")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class VerificationsResource {

    @Inject
    private PublicCheck check;

    @Inject
    private HttpServletRequest request;

    @POST
    @Performs(Operation.VERIFY_DOCUMENT)
    @Consumes({"application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    public VerdictBody verify(InputStream pdf) throws IOException {
        return VerdictBody.of(check.file(pdf, request.getRemoteAddr()));
    }

    @POST
    @Performs(Operation.VERIFY_DOCUMENT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public VerdictBody verify(@FormParam("file") EntityPart file) throws IOException {
        if (file == null) {
            throw BodyInvalid.required("file");
        }
        try (InputStream content = file.getContent()) {
            return verify(content);
        }
    }

    @GET
    @Performs(Operation.VERIFY_DOCUMENT)
    @Path("{code}")
    public VerdictBody lookUp(@PathParam("code") String code) {
        Verdict verdict = check.code(code, request.getRemoteAddr());
        if (verdict.result() == Verdict.Result.UNKNOWN) {
            throw ApiRefusal.noSuchCode();
        }
        return VerdictBody.of(verdict);
    }
}
