/**
 * Who is at the door: accounts, sign-in, the one authentication mechanism, and the person that pages and API serve.
 *
 * <p>Pages live on a session that the sign-in form opened; the API takes Basic credentials on every call and never a
 * session. {@link ma.ittifaq.identity.FrontDoor} tells the two apart by path, {@link ma.ittifaq.identity.Gate} refuses
 * once more whatever the container let through. Used by {@code web} and {@code api} only.
 */
package ma.ittifaq.identity;
