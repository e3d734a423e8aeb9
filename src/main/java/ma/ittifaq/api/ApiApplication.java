package ma.ittifaq.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All of {@code /api} is ours, so that an unknown address below it is a problem document too, not an error page. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
