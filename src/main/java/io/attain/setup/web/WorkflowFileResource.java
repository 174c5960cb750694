package io.attain.setup.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.setup.jira.WorkflowFiles;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The workflows of set-up as files. */
@Component
@Path("/setup/{projectKey}/workflow")
@LicensedOnly
public record WorkflowFileResource(WorkflowFiles files, SetupAccess access, Asker asker) {

    @Inject
    public WorkflowFileResource {}

    /**
     * A workflow as a file, for an administrator to import where Jira lets no plugin make one.
     *
     * @param name of the workflow, as a step is called
     * @throws RestProblem 400 if there is no such workflow of ours; 401, 403 and 404 as for {@link SetupResource#run}
     */
    @GET
    @Produces(MediaType.APPLICATION_XML)
    public Response get(@PathParam("projectKey") String projectKey, @QueryParam("name") @Nullable String name) {
        access.project(projectKey);
        access.mustRun();
        String asked = name == null ? "" : name;
        WorkflowFiles.File file = files.named(asked)
                .orElseThrow(() -> RestProblem.badRequest("name", asker.say("attain.setup.error.noWorkflow", asked)));
        return Response.ok(file.text(), MediaType.APPLICATION_XML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
                .build();
    }
}
