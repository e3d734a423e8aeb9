package ma.ittifaq.platform;

import java.util.regex.Pattern;

/** Addresses of this machine itself: what goes there needs no TLS. */
public final class Loopback {

    private static final Pattern OWN = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?0*:(0*:)*0*1]?");

    private Loopback() {}

    /** Whether a host of an address is this machine; a name that merely resolves to it is not. */
    public static boolean is(String host) {
        return host != null && OWN.matcher(host).matches();
    }
}
