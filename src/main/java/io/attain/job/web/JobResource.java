package io.attain.job.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.job.Run;
import io.attain.job.jira.DeadNodes;
import io.attain.job.jira.ProjectRuns;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The nightly run. 401 if nobody is logged in; 404 for no sales project, or one that the asker may not browse. */
@Component
@Path("job")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record JobResource(Asker asker, ProjectRuns runs, DeadNodes dead) {

    @Inject
    public JobResource {}

    /** The project's last run; 403 for those who neither lead its sales nor may run it. */
    @GET
    public JobDto last(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        if (!asker.administersJira()) {
            asker.mustManage(project);
        }
        return dto(runs.last(project.getId()).orElse(null));
    }

    /**
     * Runs now, reads everything, and answers what came of it; 403 for all but Jira's administrators, 409 if a run is under way
     * or the project is archived.
     */
    @POST
    public JobDto run(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustAdministerJira();
        asker.mustBeOpen(project);
        dead.makeUp();
        return dto(runs.prove(project.getId())
                .orElseThrow(() -> RestProblem.conflict(asker.say("attain.job.running", project.getKey()))));
    }

    private JobDto dto(@Nullable Run run) {
        return JobDto.of(run, asker::say, steps -> asker.say("attain.job.stepsFailed", steps));
    }
}
