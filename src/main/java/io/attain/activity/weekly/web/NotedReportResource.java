package io.attain.activity.weekly.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.weekly.app.NotedReports;
import io.attain.kernel.web.Asker;
import io.attain.teams.Team;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** From which weekly report an issue comes. */
@Component
@Path("weekly-report/issues/{key}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record NotedReportResource(Asker asker, NotedReports reports) {

    @Inject
    public NotedReportResource {}

    /**
     * The report of an Improvement Action that its meeting agreed on, or of the meeting's Sales Review.
     *
     * <ul>
     *   <li>404 if there is no such issue, the asker may not see it, or it comes from no report that the asker is told
     * </ul>
     */
    @GET
    public NotedReportDto get(@PathParam("key") String key) {
        Issue issue = asker.issue(key);
        Project project = Objects.requireNonNull(issue.getProjectObject());
        return reports.of(issue.getId(), asker.user().getKey())
                .filter(report -> project.getId().equals(report.projectId()))
                .map(report -> new NotedReportDto(
                        project.getKey(),
                        report.team().map(Team::id).map(String::valueOf).orElse(null),
                        report.team()
                                .map(team -> team.label().in(asker.locale()))
                                .orElse(project.getName()),
                        report.monday().toString()))
                .orElseThrow(() -> asker.noIssue(key));
    }
}
