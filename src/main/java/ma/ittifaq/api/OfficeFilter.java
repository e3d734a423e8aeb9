package ma.ittifaq.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import ma.ittifaq.agreement.RuleBroken;
import ma.ittifaq.directory.Performs;
import ma.ittifaq.identity.Viewer;

/**
 * What is of an office does not exist for others, before anybody looks at what they sent: a body that is told to be wrong
 * would tell that there is something. The boundary behind it refuses too, as behind pages.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class OfficeFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Inject
    private Viewer viewer;

    @Override
    public void filter(ContainerRequestContext call) {
        Performs performs = resource.getResourceMethod().getAnnotation(Performs.class);
        if (performs != null && performs.value().isOfOffice() && !viewer.may(performs.value())) {
            throw new RuleBroken.NotVisible();
        }
    }
}
