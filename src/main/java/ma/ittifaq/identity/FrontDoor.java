package ma.ittifaq.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The one authentication mechanism (Jakarta Security allows one per application): a token or Basic
 * credentials for the API, the session of the sign-in form for pages. It decides by path and never trusts the container's view of what is protected.
 */
@ApplicationScoped
public class FrontDoor implements HttpAuthenticationMechanism {

    @Inject
    private ApiDoor door;

    @Inject
    private Callers callers;

    @Inject
    private Pace pace;

    @Inject
    private Refusals refusals;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Shield.protect(request, response);
        String path = PublicPaths.of(request);
        if (PublicPaths.isAsset(path)) {
            return context.doNothing();
        }
        return PublicPaths.isApi(path) ? api(path, request, response, context) : page(path, request, response, context);
    }

    private AuthenticationStatus api(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        return switch (door.knock(request)) {
            case Knock.Admitted(Caller caller)
            when !pace.takes(caller.account()) -> {
                AtTheDoor.tooMany().send(request, response);
                yield AuthenticationStatus.SEND_CONTINUE;
            }
            case Knock.Admitted(Caller caller) -> admit(caller, request, context);
            case Knock.NoName none when PublicPaths.contains(path) -> context.doNothing();
            case Knock knock -> {
                refusals.tell(request, knock);
                door.refuse(knock, request, response);
                // Not SEND_FAILURE: Undertow would write its own error over an answer that is complete.
                yield AuthenticationStatus.SEND_CONTINUE;
            }
        };
    }

    private AuthenticationStatus page(
            String path, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Optional<Caller> caller = SessionKey.in(request).flatMap(callers::resume);
        if (caller.isPresent() && !pace.takes(caller.get().account())) {
            AtTheDoor.tooManyPages(response);
            return AuthenticationStatus.SEND_CONTINUE;
        }
        if (caller.isPresent()) {
            return admit(caller.get(), request, context);
        }
        if (PublicPaths.contains(path)) {
            return context.doNothing();
        }
        ToLogin.send(request, response);
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private AuthenticationStatus admit(Caller caller, HttpServletRequest request, HttpMessageContext context) {
        caller.enter(request);
        return context.notifyContainerAboutLogin(caller, caller.roles());
    }
}
