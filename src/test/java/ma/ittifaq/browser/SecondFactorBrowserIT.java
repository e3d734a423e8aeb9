package ma.ittifaq.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import ma.ittifaq.identity.Authenticator;
import ma.ittifaq.it.Api;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second factor from the QR code to the day when the telephone is lost. */
@InBrowser
class SecondFactorBrowserIT {

    private static final int STEP = 30;

    /** People of the demonstration without an account, one for each round. */
    private static final Map<String, String> PEOPLE = Map.of("ar", "1102055", "fr", "1102192");

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aTelephoneIsEnrolledAskedForAndLost(String language) throws Exception {
        Newcomer nezha = Newcomer.of(PEOPLE.get(language), "factor." + language);
        try (Visit here = nezha.visit(language)) {
            String secret = enrol(here);
            List<String> recovery = here.page().locator("ul.secret li").allTextContents();
            try (Visit there = new Visit(language)) {
                enter(there, nezha, code(secret, STEP));
            }
            try (Visit lost = new Visit(language)) {
                enter(lost, nezha, recovery.get(0).strip());
            }
            HttpResponse<byte[]> refused =
                    Api.with(nezha.username(), nezha.password()).get("/me");
            assertEquals(401, refused.statusCode());
            String problem = new String(refused.body(), StandardCharsets.UTF_8);
            assertTrue(problem.contains("urn:ittifaq:problem:identity.token.needed"), problem);
            turnOff(here, recovery.get(1).strip());
        }
        nezha.visit(language).close();
    }

    private static String enrol(Visit visit) throws IOException, ReaderException {
        Page page = visit.goTo("account").page();
        page.fill("#factor-password", Newcomer.PASSWORD);
        page.click("#factor-begin");
        page.waitForSelector("svg.qr");
        visit.check("factor-enrol");
        String secret = read(page.locator("svg.qr").screenshot()).replaceFirst(".*[?&]secret=([A-Z2-7]+).*", "$1");
        assertEquals(secret, page.locator("#factor-secret").textContent().replace(" ", ""));
        page.fill("#factor-code", "000000");
        page.click("#factor-confirm");
        page.waitForSelector(".note--error");
        page.fill("#factor-code", code(secret, 0));
        page.click("#factor-confirm");
        page.waitForURL("**done=factor**");
        assertEquals(10, page.locator("ul.secret li").count());
        visit.check("factor-on");
        return secret;
    }

    /** A picture of the screen is the code without tilt: ZXing finds one in three hundred of those in no other way. */
    private static String read(byte[] png) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    private static void enter(Visit visit, Newcomer who, String code) {
        Page page = visit.goTo("login?next=%2Faccount&lang=" + visit.language()).page();
        page.fill("#username", who.username());
        page.fill("#password", who.password());
        page.click("#enter");
        page.waitForURL("**/login/code**");
        visit.check("login-code");
        page.fill("#code", "000000");
        page.click("#enter");
        page.waitForSelector(".note--error");
        assertTrue(visit.goTo("account").page().url().contains("/login?next="), "half of a sign-in opens nothing");
        visit.goTo("login/code?next=%2Faccount");
        page.fill("#code", code);
        page.click("#enter");
        page.waitForURL("**/account");
    }

    private static void turnOff(Visit visit, String recovery) {
        Page page = visit.goTo("account").page();
        page.fill("#factor-password", Newcomer.PASSWORD);
        page.fill("#factor-code", recovery);
        page.click("#factor-off");
        page.waitForURL("**done=unfactor");
    }

    /** What the telephone shows, or will show next: each code is taken once, in order. */
    private static String code(String secret, int seconds) {
        return Authenticator.code(secret, Instant.now().plusSeconds(seconds));
    }
}
