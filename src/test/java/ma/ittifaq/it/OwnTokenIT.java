package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import ma.ittifaq.signing.OutsideValidator;
import ma.ittifaq.signing.Poppler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One agreement signed by three people: with a key that only openssl holds, with a PKCS #11 token, with the server's key. */
@OnServer
class OwnTokenIT {

    private static final String SIGNATURES = "/agreements/{id}/signatures";
    private static final JsonProvider JSON = JsonProvider.provider();

    @TempDir
    private Path directory;

    private Contract contract;
    private OpenSsl openssl;
    private String id;

    @Test
    void opensslSignsBesideTheServer() throws Exception {
        contract = Contract.served();
        id = Dossier.begun().submitted().frozen().id();
        openssl = OpenSsl.in(directory)
                .person("salma", mailbox("salma.idrissi"), "ec -pkeyopt ec_paramgen_curve:P-256")
                .person("karim", mailbox("karim.bennis"), "rsa:3072")
                .trusted();
        signedByEmployee();
        signedByManager();
        HttpResponse<byte[]> last = Api.as("hassan.fassi").post(path(""), "{\"password\":\"demo\"}");
        assertEquals(
                "SERVER", contract.keeps("post", SIGNATURES, last).get("key").asText());
        byte[] pdf = Api.as("salma.idrissi")
                .get("/agreements/" + id + "/document.pdf")
                .body();
        verified(pdf);
        validated(pdf);
        Poppler.assertValid(4, pdf);
        revoked();
    }

    private void signedByEmployee() throws Exception {
        Api salma = Api.as("salma.idrissi");
        assertEquals("signing.token.somebody_else", refusal(prepare(salma, openssl.chain("karim"))));
        String alone = Files.readString(openssl.file("salma.pem"));
        assertEquals("signing.token.foreign", refusal(prepare(salma, alone)), "without the authority between");
        assertEquals(
                403, prepare(Api.as("karim.bennis"), openssl.chain("karim")).statusCode());
        assertEquals(404, prepare(Api.as("admin"), openssl.chain("karim")).statusCode());
        JsonNode preparation = contract.keeps("post", SIGNATURES + "/prepare", prepare(salma, openssl.chain("salma")));
        assertEquals("SHA256withECDSA", preparation.get("signatureAlgorithm").asText());
        assertEquals(openssl.issuer(), preparation.get("issuer").asText());
        byte[] value = openssl.sign("salma", bytes(preparation));
        assertEquals("identity.password.wrong", refusal(complete(salma, preparation, value, "wrong")));
        byte[] ofAnother = openssl.sign("karim", bytes(preparation));
        assertEquals("signing.token.value", refusal(complete(salma, preparation, ofAnother, "demo")));
        signed(complete(salma, preparation, value, "demo"), "AWAITING_MANAGER_SIGNATURE");
        assertEquals("signing.token.used", refusal(complete(salma, preparation, value, "demo")));
    }

    private void signedByManager() throws Exception {
        Api karim = Api.as("karim.bennis");
        JsonNode preparation = contract.keeps("post", SIGNATURES + "/prepare", prepare(karim, openssl.chain("karim")));
        assertEquals("SHA256withRSA", preparation.get("signatureAlgorithm").asText());
        byte[] value = SoftToken.isInstalled()
                ? SoftToken.holding(openssl.handedOver("karim")).sign(bytes(preparation))
                : openssl.signRaw("karim", bytes(preparation));
        signed(complete(karim, preparation, value, "demo"), "AWAITING_AUTHORITY_SIGNATURE");
    }

    private void signed(HttpResponse<byte[]> answer, String state) throws IOException {
        JsonNode signature = contract.keeps("post", SIGNATURES + "/complete", answer);
        assertEquals(state, signature.get("state").asText());
        assertEquals("SIGNER", signature.get("key").asText());
        assertEquals("PAdES-BASELINE-T", signature.get("level").asText());
    }

    private void verified(byte[] pdf) throws Exception {
        JsonNode verdict = contract.keeps(
                "post", "/verifications", Api.asNobody().send("POST", "/verifications", "application/pdf", pdf));
        assertEquals("valid", verdict.get("result").asText());
        assertTrue(verdict.at("/act/complete").asBoolean(), verdict::toString);
        assertEquals(openssl.issuer(), verdict.at("/signatures/0/issuer").asText());
        assertEquals("salma", verdict.at("/signatures/0/signer").asText());
        assertTrue(verdict.at("/signatures/2/issuer").isMissingNode(), verdict::toString);
    }

    private void validated(byte[] pdf) throws Exception {
        OutsideValidator validator = new OutsideValidator(
                Api.asNobody().get("pki/ca.crt").body(),
                Api.asNobody().get("pki/ca.crl").body(),
                openssl.file("root.pem"),
                openssl.file("root.crl"),
                openssl.file("issuing.crl"));
        assertEquals(
                List.of(
                        "employee TOTAL_PASSED PAdES-BASELINE-LTA",
                        "manager TOTAL_PASSED PAdES-BASELINE-LTA",
                        "authority TOTAL_PASSED PAdES-BASELINE-LTA",
                        "seal TOTAL_PASSED PAdES-BASELINE-LTA"),
                validator.lines(pdf, Instant.now().plusSeconds(1)));
    }

    /** A lost token signs nothing more; what it signed stays. */
    private void revoked() throws Exception {
        openssl.revoked("salma");
        byte[] signed = Api.as("salma.idrissi")
                .get("/agreements/" + id + "/document.pdf")
                .body();
        id = Dossier.begun().submitted().frozen().id();
        Api salma = Api.as("salma.idrissi");
        assertEquals("signing.token.revoked", refusal(prepare(salma, openssl.chain("salma"))));
        verified(signed);
    }

    private HttpResponse<byte[]> prepare(Api user, String certificates) throws Exception {
        return user.post(path("/prepare"), JSON.createObjectBuilder().add("certificates", certificates));
    }

    private HttpResponse<byte[]> complete(Api user, JsonNode preparation, byte[] value, String password)
            throws Exception {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("id", preparation.get("id").asText())
                .add("signature", Base64.getEncoder().encodeToString(value))
                .add("password", password);
        return user.post(path("/complete"), body);
    }

    private static byte[] bytes(JsonNode preparation) {
        return Base64.getDecoder().decode(preparation.get("toBeSigned").asText());
    }

    private static String refusal(HttpResponse<byte[]> answer) throws IOException {
        return Contract.json(answer).path("type").asText().replace("urn:ittifaq:problem:", "");
    }

    private static String mailbox(String user) {
        return user + "@ansn.example";
    }

    private String path(String below) {
        return "/agreements/" + id + "/signatures" + below;
    }
}
