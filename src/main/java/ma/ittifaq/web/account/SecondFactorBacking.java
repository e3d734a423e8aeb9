package ma.ittifaq.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import ma.ittifaq.document.QrCode;
import ma.ittifaq.identity.OwnSecondFactor;
import ma.ittifaq.identity.StepUp;
import ma.ittifaq.web.ShownOnce;
import org.omnifaces.util.Faces;

/** Hands of the part of one's account that turns the second factor on and off. */
@Named
@RequestScoped
public class SecondFactorBacking {

    private static final String SECRET = "recovery";

    @Inject
    private OwnSecondFactor factor;

    @Inject
    private StepUp stepUp;

    @Inject
    private ShownOnce shown;

    @Inject
    private HttpServletRequest request;

    private List<String> recovery;
    private Boolean asked;
    private String password;
    private String code;

    public void begin() {
        factor.begin(password, request);
        Faces.redirect("/account?step=code#factor");
    }

    public void confirm() {
        shown.keep(SECRET, String.join(" ", factor.confirm(code, request)));
        Faces.redirect("/account?done=factor#factor");
    }

    public void remove() {
        factor.remove(password, code, request);
        Faces.redirect("/account?done=unfactor");
    }

    public boolean isOn() {
        return factor.isOn(request);
    }

    /** Whether one administers nothing before it is on. */
    public boolean isAwaited() {
        return factor.isAwaited(request);
    }

    /** Whether a first code is awaited. */
    public boolean isWaiting() {
        return factor.secret(request).isPresent();
    }

    /** In groups of four, to be typed where no camera is. */
    public String getSecret() {
        return factor.secret(request).orElse("").replaceAll("(.{4})(?!$)", "$1 ");
    }

    public QrCode getQr() {
        return factor.address(request).map(QrCode::of).orElse(null);
    }

    /** The recovery codes, on the page that follows the click that made them and never again. */
    public List<String> getRecovery() {
        if (recovery == null) {
            recovery = Stream.of(shown.take(SECRET).split(" "))
                    .filter(c -> !c.isEmpty())
                    .toList();
        }
        return recovery;
    }

    public long getRecoveryLeft() {
        return factor.recoveryCodesLeft(request);
    }

    /** Whether a signature asks for the code. */
    public boolean isAskedAtSigning() {
        if (asked == null) {
            asked = stepUp.isCodeAsked();
        }
        return asked;
    }

    /** Whether it does and the viewer has none to show: nothing can be signed before that. */
    public boolean isMissingAtSigning() {
        return isAskedAtSigning() && !isOn();
    }

    public String getPassword() {
        return null;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
