package ma.ittifaq.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import ma.ittifaq.it.OnServer;
import org.junit.jupiter.api.extension.ExtendWith;

/** A browser journey against the tests' server; left out, loudly, where there is no Chromium. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@OnServer
public @interface InBrowser {}
