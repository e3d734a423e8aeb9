package ma.ittifaq.identity;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;
import ma.ittifaq.platform.Whence;

/** Notes where each request comes from before anybody is asked for a name: a sign-in that fails has an address too. */
@WebListener
public class Whereabouts implements ServletRequestListener {

    @Override
    public void requestInitialized(ServletRequestEvent event) {
        Whence.from(event.getServletRequest().getRemoteAddr());
    }

    @Override
    public void requestDestroyed(ServletRequestEvent event) {
        Whence.nowhere();
    }
}
