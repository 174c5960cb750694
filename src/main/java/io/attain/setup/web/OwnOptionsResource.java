package io.attain.setup.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.RestProblem;
import io.attain.setup.OwnOptions;
import io.attain.setup.StepRefused;
import io.attain.setup.jira.ProjectOptions;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a project's regions, product lines and customer types can be, besides all of set-up. */
@Component
@Path("/setup/{projectKey}/options")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record OwnOptionsResource(ProjectOptions options, SetupAccess access, AskedSetup asked, SetupTurn turn) {

    private static final int SECONDS_FOR_OTHERS_TO_ADD = 10;

    @Inject
    public OwnOptionsResource {}

    /**
     * Lets names be chosen, too, after those that can be; makes nothing else, so that what others add meanwhile stays.
     *
     * @return what can be chosen then
     * @throws RestProblem 400 with every fault of the names; 401, 403 and 404 as for {@link SetupResource#run}; 409 if others
     *     choose from a list, too, the project is not set up, or set-up runs longer than one waits; then nothing has changed
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public OwnOptionsDto add(@PathParam("projectKey") String projectKey, @Nullable OwnOptionsDto added) {
        Project project = access.project(projectKey);
        access.mustRun();
        OwnOptions more = asked.choice(null, added).own();
        return turn.take(SECONDS_FOR_OTHERS_TO_ADD, () -> {
            OwnOptions wanted = more.after(field -> options.now(project, field));
            asked.mustBeRight(wanted.faults());
            try {
                options.put(project, wanted);
            } catch (StepRefused refused) {
                throw RestProblem.conflict(asked.say(refused.note()));
            }
            return OwnOptionsDto.of(field -> options.now(project, field));
        });
    }
}
