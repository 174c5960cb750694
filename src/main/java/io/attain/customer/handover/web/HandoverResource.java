package io.attain.customer.handover.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.HandoverBook;
import io.attain.customer.handover.app.PlanningHandovers;
import io.attain.customer.handover.app.PlanningHandovers.Plan;
import io.attain.customer.handover.app.PlanningHandovers.Proposal;
import io.attain.customer.handover.jira.RunningHandovers;
import io.attain.customer.handover.web.HandoversDto.BackBody;
import io.attain.customer.handover.web.HandoversDto.Body;
import io.attain.customer.handover.web.HandoversDto.PreviewDto;
import io.attain.kernel.Caller;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Asker;
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
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What one person has passes to others. 401 if nobody is logged in; 404 if there is no such sales project, or the asker may not
 * browse it; 403 for who does not lead its sales, or not the team of whom it is about.
 */
@Component
@Path("handovers")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record HandoverResource(
        Asker asker,
        PlanningHandovers planning,
        RunningHandovers running,
        HandoverBook book,
        HandoverReader reader,
        TellingHandovers telling,
        RunAnswers runs) {

    @Inject
    public HandoverResource {}

    /** Who has left and still has something, and what was handed over. */
    @GET
    public HandoversDto get(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = led(projectKey);
        return telling.of(asker.caller(project), project.getId());
    }

    /** What would pass to whom; 400 with all that is wrong. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public PreviewDto preview(@Nullable Body body) {
        Project project = led(body == null ? null : body.projectKey());
        asker.mustBeOpen(project);
        return telling.of(plan(project, body));
    }

    /**
     * Hands over what was seen, all or none: 200 if it is done or waits for its day, 202 if it is much, which is written in the
     * background.
     *
     * <ul>
     *   <li>400 with all that is wrong
     *   <li>409 if it is not as it was seen any more, another one is under way, Jira refuses, or the project is archived; then
     *       nothing has changed
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response give(@Nullable Body body) {
        Project project = led(body == null ? null : body.projectKey());
        asker.mustBeOpen(project);
        Plan plan = plan(project, body);
        if (body == null || !plan.fingerprint().equals(body.seen())) {
            throw RestProblem.conflict(asker.say("attain.handover.outdated"));
        }
        if (plan.passing().isEmpty()) {
            throw RestProblem.badRequest(null, asker.say("attain.handover.fault.nothing"));
        }
        Caller caller = asker.caller(project);
        return answer(() -> running.begin(caller, project.getId(), plan));
    }

    /**
     * Takes one back but for what somebody has changed since: 200 if it is done, 202 if it is much; 404 if there is none; 409 if
     * somebody was faster, another one is under way, Jira refuses, or the project is archived.
     */
    @POST
    @Path("{id}/back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response takeBack(@PathParam("id") String id, @Nullable BackBody body) {
        Project project = led(body == null ? null : body.projectKey());
        asker.mustBeOpen(project);
        Caller caller = asker.caller(project);
        Handover seen = book.find(project.getId(), number(id))
                .filter(each -> planning.leads(caller, project.getId(), each.person()))
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.handover.none")));
        return answer(() -> running.takeBack(caller, seen));
    }

    /** How far one in the background is; 404 if there is no such run. */
    @GET
    @Path("runs/{id}")
    public RunDto run(@PathParam("id") String id, @QueryParam("projectKey") @Nullable String projectKey) {
        return runs.find(RunningHandovers.subject(led(projectKey).getId()), number(id));
    }

    private Project led(@Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustManage(project);
        return project;
    }

    private Plan plan(Project project, @Nullable Body body) {
        Proposal proposal = reader.read(asker.sent(body));
        return asker.unlessRefused(() -> planning.plan(asker.caller(project), project.getId(), proposal));
    }

    private Response answer(Supplier<Optional<WritingRun>> begun) {
        try {
            WritingRun run = begun.get().orElseThrow(() -> RestProblem.conflict(asker.say("attain.kernel.run.busy")));
            return run.isOver() ? runs.done(run) : runs.accepted(run);
        } catch (WritingRefused e) {
            throw RestProblem.conflict(
                    e.problems().stream().map(WritingRun.Problem::message).toList());
        }
    }

    private static long number(String id) {
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }
}
