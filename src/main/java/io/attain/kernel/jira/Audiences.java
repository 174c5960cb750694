package io.attain.kernel.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells who belongs to which audience. */
@Component
public record Audiences(SalesAccess access, SalesProjects sales, @ComponentImport ProjectManager projects) {

    /** Whether a user belongs to an audience. */
    public boolean includes(Audience audience, ApplicationUser user) {
        return switch (audience) {
            case ANYBODY -> access.administersJira(user) || inAny(user, project -> true);
            case SELLING -> inAny(user, project -> access.sells(user, project));
            case LEADING -> inAny(user, project -> access.manages(user, project));
            case ADMINISTERING ->
                access.administersJira(user) || inAny(user, project -> access.administers(user, project));
        };
    }

    private boolean inAny(ApplicationUser user, Predicate<Project> may) {
        return sales.all().stream()
                .flatMap(each -> Stream.ofNullable(projects.getProjectObj(each.projectId())))
                .anyMatch(project -> access.maySee(user, project) && may.test(project));
    }
}
