package io.attain.host.container.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Lets each resource method be called only by those whom its annotation, or else its class's, admits. Without any
 * annotation that is whom {@link LicensedOnly} admits, as since Jira 10; here whoever is logged in has a licence.
 *
 * @param refusal the answer to others, of its status and message
 */
public record AccessFeature(Visitor visitor, BiFunction<Response.Status, String, Response> refusal)
        implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        Admission admission = Stream.of(resource.getResourceMethod(), resource.getResourceClass())
                .flatMap(element -> admission(element).stream())
                .findFirst()
                .orElse(Admission.LOGGED_IN);
        if (admission != Admission.EVERYBODY) {
            context.register(new Guard(this, admission));
        }
    }

    private static Optional<Admission> admission(AnnotatedElement element) {
        if (element.isAnnotationPresent(AdminOnly.class)) {
            return Optional.of(Admission.ADMIN);
        }
        if (element.isAnnotationPresent(LicensedOnly.class)) {
            return Optional.of(Admission.LOGGED_IN);
        }
        boolean open = element.isAnnotationPresent(UnrestrictedAccess.class)
                || element.isAnnotationPresent(AnonymousSiteAccess.class);
        return open ? Optional.of(Admission.EVERYBODY) : Optional.empty();
    }

    private enum Admission {
        EVERYBODY,
        LOGGED_IN,
        ADMIN
    }

    @Priority(Priorities.AUTHORIZATION)
    private record Guard(AccessFeature access, Admission admission) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (!access.visitor().isLoggedIn()) {
                refuse(request, Response.Status.UNAUTHORIZED, "Log in to use this resource.");
            } else if (admission == Admission.ADMIN && !access.visitor().isAdmin()) {
                refuse(request, Response.Status.FORBIDDEN, "Only an administrator may use this resource.");
            }
        }

        private void refuse(ContainerRequestContext request, Response.Status status, String message) {
            request.abortWith(access.refusal().apply(status, message));
        }
    }
}
