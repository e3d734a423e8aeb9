package ma.ittifaq.platform;

import jakarta.enterprise.context.ApplicationScoped;

/** What is asked of administrators. */
@ApplicationScoped
public class AdministratorSettings {

    private final Given given = new Given();

    /** ITTIFAQ_ADMINISTRATOR_CODE: true, and nobody administers without a second factor at the sign-in. */
    public boolean isCodeAsked() {
        return given.isTrue("ittifaq.administrator.code", false);
    }
}
