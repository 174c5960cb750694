package io.attain.kernel.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps what belongs to an archived project as it is, as Jira keeps its issues: whatever asks to write there is refused, with
 * a word to who may know of the project. Others are told by the resource that there is none. This looks at the address; who
 * takes a project from a body or from what an id stands for asks {@link Asker#mustBeOpen} itself.
 */
@Provider
@Component
public record ArchivedProjects(Asker asker, @ComponentImport ProjectManager projects, SalesAccess access)
        implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    public ArchivedProjects {}

    @Override
    public void filter(ContainerRequestContext request) {
        if (!READING.contains(request.getMethod())) {
            keys(request.getUriInfo()).forEach(this::refuseArchived);
        }
    }

    private static Stream<String> keys(UriInfo asked) {
        return Stream.of(
                        of(asked.getPathParameters(), "projectKey"),
                        of(asked.getPathParameters(), "key"),
                        of(asked.getQueryParameters(), "projectKey"))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable String of(MultivaluedMap<String, String> parameters, String name) {
        return parameters.getFirst(name);
    }

    /** An issue's key begins with its project's. */
    private void refuseArchived(String key) {
        int dash = key.lastIndexOf('-');
        Project project = projects.getProjectObjByKey(dash < 0 ? key : key.substring(0, dash));
        if (project != null && access.maySee(asker.user(), project)) {
            asker.mustBeOpen(project);
        }
    }
}
