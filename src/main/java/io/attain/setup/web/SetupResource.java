package io.attain.setup.web;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.setup.SetupPlan;
import io.attain.setup.StepRefused;
import io.attain.setup.StepReport;
import io.attain.setup.jira.SetupPlans;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Set-up of one project. */
@Path("/setup/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@Component
public class SetupResource {
    private static final Logger LOG = LoggerFactory.getLogger(SetupResource.class);

    private final SetupPlans plans;
    private final SetupAccess access;
    private final ClusterLockService locks;
    private final I18nResolver i18n;

    @Inject
    public SetupResource(
            SetupPlans plans,
            SetupAccess access,
            @ComponentImport ClusterLockService locks,
            @ComponentImport I18nResolver i18n) {
        this.plans = plans;
        this.access = access;
        this.locks = locks;
        this.i18n = i18n;
    }

    /**
     * How the project stands; changes nothing.
     *
     * <ul>
     *   <li>200 with {@link SetupAnswer}
     *   <li>404 if there is no such project, or the user administers neither it nor Jira
     * </ul>
     */
    @GET
    public Response look(@PathParam("projectKey") String projectKey) {
        return access.visible(projectKey)
                .map(project -> answer(project, plans.of(project).look()))
                .orElseGet(this::unknown);
    }

    /**
     * Makes what is missing. Harmless to repeat.
     *
     * <ul>
     *   <li>200 with {@link SetupAnswer}, also if a step failed
     *   <li>403 if the user administers the project but not Jira
     *   <li>404 as for {@link #look}
     *   <li>409 if another administrator runs it at the moment
     * </ul>
     */
    @POST
    public Response run(@PathParam("projectKey") String projectKey) {
        return access.visible(projectKey)
                .map(project -> access.mayRun() ? runAlone(project) : error(403, "attain.setup.error.jiraAdmin"))
                .orElseGet(this::unknown);
    }

    /** Two runs at once would each make what the other is about to make. */
    private Response runAlone(Project project) {
        ClusterLock lock = locks.getLockForName("io.attain.setup");
        if (!lock.tryLock()) {
            return error(409, "attain.setup.error.running");
        }
        try {
            SetupPlan plan = plans.of(project);
            return answer(project, plan.run());
        } finally {
            lock.unlock();
        }
    }

    private Response answer(Project project, List<StepReport> reports) {
        Function<RuntimeException, String> note = failure -> note(project, failure);
        return Response.ok(SetupAnswer.of(project, reports, note)).build();
    }

    /** What we refused ourselves we can explain; the rest is for the log. */
    private String note(Project project, RuntimeException failure) {
        if (failure instanceof StepRefused refused) {
            return i18n.getText(refused.messageKey(), refused.arguments().toArray(new Serializable[0]));
        }
        LOG.error("Set-up of {} failed", project.getKey(), failure);
        return i18n.getText("attain.setup.note.unexpected", String.valueOf(failure.getMessage()));
    }

    private Response unknown() {
        return error(404, "attain.setup.error.unknown");
    }

    private Response error(int status, String messageKey) {
        ErrorAnswer.Problem problem = new ErrorAnswer.Problem(null, i18n.getText(messageKey));
        return Response.status(status).entity(new ErrorAnswer(List.of(problem))).build();
    }
}
