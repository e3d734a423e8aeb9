package ma.ittifaq.identity;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after the sign-in: a page of ours or the first one, never somebody else's. */
final class NextPage {

    private static final String FIRST = "/";

    private NextPage() {}

    static String of(String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//") || wanted.contains("\\")) {
            return FIRST;
        }
        try {
            URI uri = new URI(wanted);
            boolean ours = uri.getScheme() == null && uri.getRawAuthority() == null;
            return ours && !PublicPaths.isApi(uri.getPath()) && !uri.getPath().startsWith("/login") ? wanted : FIRST;
        } catch (URISyntaxException notAnAddress) {
            return FIRST;
        }
    }
}
