package io.attain.kernel.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.NameOrder;
import io.attain.kernel.jira.SalesProjects;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sales projects that the asker may choose from. 401 if nobody is logged in. */
@Component
@Path("projects")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record ProjectsResource(Asker asker, SalesProjects sales, @ComponentImport ProjectManager projects) {

    @Inject
    public ProjectsResource {}

    /** Those that are set up for sales and that the asker may browse, by name in the asker's language. */
    @GET
    public ProjectsDto get() {
        asker.user();
        List<ProjectsDto.ProjectDto> seen = sales.all().stream()
                .flatMap(project -> Stream.ofNullable(projects.getProjectObj(project.projectId())))
                .filter(asker::sees)
                .map(ProjectsResource::told)
                .toList();
        return new ProjectsDto(new NameOrder(asker.locale()).sorted(seen, ProjectsDto.ProjectDto::name));
    }

    private static ProjectsDto.ProjectDto told(Project project) {
        return new ProjectsDto.ProjectDto(project.getKey(), project.getName());
    }
}
