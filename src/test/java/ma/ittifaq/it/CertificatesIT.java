package ma.ittifaq.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Salma's key is lost: everybody may know at once, nothing is signed with it, and she signs again once she may. */
@OnServer
class CertificatesIT {

    private static final String PASSWORD = "{\"password\":\"demo\"}";

    private Contract contract;

    @BeforeEach
    void readTheDocument() throws Exception {
        contract = Contract.served();
    }

    @Test
    void aLostKeyEndsAtOnceAndIsFollowedOnceAnOfficerAllowsIt() throws Exception {
        Api salma = Api.as("salma.idrissi");
        Api officer = Api.as("youssef.tazi");
        Dossier first = Dossier.begun().submitted().frozen().signedBy("salma.idrissi", "karim.bennis", "hassan.fassi");
        reported(first.id());
        String lost = newest(officer).get("serial").asText();

        String id = Dossier.begun().submitted().frozen().id();
        String signatures = "/agreements/" + id + "/signatures";
        assertEquals(204, salma.post("/me/lost-keys", "{\"key\":\"SERVER\"}").statusCode());
        assertEquals("certificate.reported", refusal(salma.post("/me/lost-keys", "{\"key\":\"SERVER\"}")));
        assertEquals("signing.held_back", refusal(salma.post(signatures, PASSWORD)));
        JsonNode revoked = newest(officer);
        assertEquals(
                "REVOKED LOST",
                revoked.get("standing").asText() + " " + revoked.get("reason").asText());
        assertNotNull(published().getRevokedCertificate(new BigInteger(lost, 16)), "served at the next question");

        String allowance = "/certificates/holders/" + revoked.at("/holder/id").asText() + "/allowance";
        assertEquals(404, Api.as("nadia.alaoui").post(allowance, "").statusCode());
        assertEquals(204, officer.post(allowance, "").statusCode());
        JsonNode signed = contract.keeps("post", "/agreements/{id}/signatures", salma.post(signatures, PASSWORD));
        assertEquals("ADVANCED", signed.get("legalLevel").asText());
        JsonNode fresh = newest(officer);
        assertEquals("VALID", fresh.get("standing").asText());
        superseded(officer, fresh.get("serial").asText());
    }

    /** By an officer, for a reason that keeps nobody from signing. */
    private void superseded(Api officer, String serial) throws Exception {
        String address = "/certificates/" + serial + "/revocation";
        assertEquals(204, officer.post(address, "{\"reason\":\"SUPERSEDED\"}").statusCode());
        assertEquals("certificate.ended", refusal(officer.post(address, "{\"reason\":\"SUPERSEDED\"}")));
        Dossier.begun().submitted().frozen().signedBy("salma.idrissi");
        contract.keeps("get", "/certificates/administration", officer.get("/certificates/administration"));
    }

    /** What the full validation said, for those who may read the act. */
    private static void reported(String id) throws Exception {
        String address = "/agreements/" + id + "/acts/agreement/validation.xml";
        HttpResponse<byte[]> report = Api.as("salma.idrissi").get(address);
        assertEquals(200, report.statusCode());
        assertTrue(new String(report.body(), StandardCharsets.UTF_8).contains("total-passed"));
        assertEquals(404, Api.as("admin").get(address).statusCode());
        assertEquals(404, Api.as("omar.chraibi").get(address).statusCode(), "auditors read no document");
    }

    private JsonNode newest(Api officer) throws Exception {
        JsonNode page = contract.keeps("get", "/certificates", officer.get("/certificates?q=salma+idrissi&limit=1"));
        return StreamSupport.stream(page.get("items").spliterator(), false)
                .findFirst()
                .orElseThrow();
    }

    private static X509CRL published() throws Exception {
        byte[] list = Api.asNobody().get("pki/ca.crl").body();
        return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(list));
    }

    private static String refusal(HttpResponse<byte[]> answer) throws Exception {
        return Contract.json(answer).get("type").asText().replace("urn:ittifaq:problem:", "");
    }
}
