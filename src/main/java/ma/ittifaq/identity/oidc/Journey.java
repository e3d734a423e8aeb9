package ma.ittifaq.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody on their way to the identity provider; kept in their session, so that what comes back is of this journey and no
 * other.
 *
 * @param state comes back in the address
 * @param nonce comes back in the signed token
 * @param verifier proves that who left is who came back (PKCE, RFC 7636)
 * @param next the page of ours that they wanted
 * @param again whether somebody who is signed in proves once more who they are
 * @param asked whether the provider must ask who they are, although it may know
 */
public record Journey(
        String state, String nonce, String verifier, String next, boolean again, boolean asked, Instant beganAt)
        implements Serializable {

    public static Journey begin(String next, boolean again, boolean asked, Instant now) {
        return new Journey(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), next, again, asked, now);
    }
}
