package ma.ittifaq.it;

import java.io.File;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR, for the few tests that must run inside it. */
public final class Wars {
    private Wars() {}

    /**
     * The built WAR beside the served one, under {@code /inside}: the same application a second time on the same
     * database, as a second node would be.
     */
    public static WebArchive inside(Class<?>... helpers) {
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("ittifaq.war")));
        war.delete("/WEB-INF/jboss-web.xml");
        return ShrinkWrap.create(WebArchive.class, "inside.war")
                .merge(war)
                .addClasses(helpers)
                .addAsWebInfResource(
                        new StringAsset("<jboss-web><context-root>/inside</context-root></jboss-web>"),
                        "jboss-web.xml");
    }
}
