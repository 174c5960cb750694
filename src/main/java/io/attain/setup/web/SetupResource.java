package io.attain.setup.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Set-up of one project. */
@Component
@Path("/setup/{projectKey}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {

    private final ProjectSetup answers;

    @Inject
    public SetupResource(ProjectSetup answers) {
        this.answers = answers;
    }

    /**
     * How the project stands; changes nothing.
     *
     * @param language of the names that what is missing would get, {@code en} or {@code zh}; without it the one that what is
     *     there has, or else Jira's own
     * @throws RestProblem 400 if there are no names in the language
     * @throws RestProblem 401 if nobody is logged in; 403 if the asker sees the project, but administers neither it nor
     *     Jira; 404 if there is no such project that the asker sees
     */
    @GET
    public SetupAnswer look(
            @PathParam("projectKey") String projectKey, @QueryParam("language") @Nullable String language) {
        return answers.look(projectKey, language);
    }

    /**
     * A workflow as a file, for an administrator to import where Jira lets no plugin make one.
     *
     * @param name of the workflow, as a step is called
     * @throws RestProblem 400 if there is no such workflow of ours; 401, 403 and 404 as for {@link #run}
     */
    @GET
    @Path("/workflow")
    @Produces(MediaType.APPLICATION_XML)
    public Response workflow(@PathParam("projectKey") String projectKey, @QueryParam("name") @Nullable String name) {
        return answers.workflow(projectKey, name);
    }

    /**
     * Makes what is missing and tells how each step went, also if one failed. Harmless to repeat.
     *
     * @param replaced names of what somebody changed by hand and is to be made anew
     * @param language of the names that what is missing gets, as for {@link #look}; what is there keeps its name
     * @param body the team's own options, in place of the standard ones; what is there and not among them is disabled
     * @throws RestProblem 400 with every fault of the language and the options; 401 and 404 as for {@link #look}; 403 if
     *     the asker sees the project, but does not administer Jira; 409 if set-up runs at this moment: two runs would each make what
     *     the other is about to make; or if somebody else has changed a list since it was seen
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public SetupAnswer run(
            @PathParam("projectKey") String projectKey,
            @QueryParam("replace") List<String> replaced,
            @QueryParam("language") @Nullable String language,
            @Nullable SetupBody body) {
        return answers.run(projectKey, replaced, language, body);
    }

    /**
     * Lets names be chosen, too, after those that can be; makes nothing else, so that what others add meanwhile stays.
     *
     * @return what can be chosen then
     * @throws RestProblem 400 with every fault of the names; 401, 403 and 404 as for {@link #run}; 409 if others choose from a
     *     list, too, the project is not set up, or set-up runs longer than one waits; then nothing has changed
     */
    @POST
    @Path("/options")
    @Consumes(MediaType.APPLICATION_JSON)
    public OwnOptionsDto add(@PathParam("projectKey") String projectKey, @Nullable OwnOptionsDto added) {
        return answers.add(projectKey, added);
    }
}
