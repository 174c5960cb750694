package io.attain.host.container.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site's form could send in a visitor's name: a changing request in one of the content types of
 * forms, unless it carries the header {@code X-Atlassian-Token: no-check}, which forms cannot set.
 */
@Priority(Priorities.AUTHENTICATION)
final class XsrfFilter implements ContainerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final List<MediaType> OF_FORMS = List.of(
            MediaType.APPLICATION_FORM_URLENCODED_TYPE, MediaType.MULTIPART_FORM_DATA_TYPE, MediaType.TEXT_PLAIN_TYPE);

    @Override
    public void filter(ContainerRequestContext request) {
        boolean changing = !READING.contains(request.getMethod());
        boolean excused = "no-check".equalsIgnoreCase(request.getHeaderString("X-Atlassian-Token"));
        if (changing && !excused && isOfForms(request.getMediaType())) {
            request.abortWith(Problem.response(Response.Status.FORBIDDEN, "XSRF check failed"));
        }
    }

    private static boolean isOfForms(@Nullable MediaType type) {
        return type != null && OF_FORMS.stream().anyMatch(form -> sameType(form, type));
    }

    private static boolean sameType(MediaType form, MediaType type) {
        return form.getType().equalsIgnoreCase(type.getType())
                && form.getSubtype().equalsIgnoreCase(type.getSubtype());
    }
}
