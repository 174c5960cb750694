package io.attain.customer.merging.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.app.PlanningMerges;
import io.attain.customer.merging.app.PlanningMerges.Plan;
import io.attain.customer.merging.jira.RunningMerges;
import io.attain.customer.merging.web.AskedSides.Named;
import io.attain.customer.merging.web.MergesDto.Body;
import io.attain.customer.merging.web.MergesDto.PlanDto;
import io.attain.customer.web.AskedCustomers;
import io.attain.kernel.Caller;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Another customer goes up in one. 401 if nobody is logged in; 404 for what is no customer, or what the asker may not see; 403 for
 * who does not lead the teams of both owners.
 */
@Component
@Path("customers/{key}/merges")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record MergesResource(
        Asker asker,
        AskedCustomers customers,
        AskedSides sides,
        SalesAccess access,
        IssuesById issues,
        PlanningMerges planning,
        RunningMerges running,
        MergeBook book,
        TellingMerges telling) {

    @Inject
    public MergesResource {}

    /** What went up in it, or what it went up in itself. */
    @GET
    public MergesDto get(@PathParam("key") String key) {
        Issue issue = asker.issue(key);
        return book.awayBy(issue.getId())
                .map(merge -> telling.went(merge, seenKey(merge.survivor())))
                .orElseGet(() -> told(customers.of(key)));
    }

    /** What would become of the two, each the key of an issue or a row of the long tail as {@code row:7}. */
    @GET
    @Path("preview")
    public PlanDto preview(@PathParam("key") String key, @QueryParam("other") @Nullable String other) {
        Named into = sides.of(key);
        mayLead(into.project());
        return telling.of(plan(into, sides.of(named(other))));
    }

    /**
     * Has the other one go up in it, all or nothing. 409 if it cannot be, is not as it was seen any more, another one is under way,
     * Jira refuses, or the project is archived; then nothing has changed.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MergesDto merge(@PathParam("key") String key, @Nullable Body sent) {
        Issue into = led(key);
        Body body = asker.sent(sent);
        asker.mustBeSound(body);
        Plan plan = plan(AskedSides.issue(into), AskedSides.issue(customers.of(named(body.other()))));
        List<String> against = telling.obstacles(plan);
        if (!against.isEmpty()) {
            throw RestProblem.conflict(against);
        }
        if (!plan.fingerprint().equals(body.seen())) {
            throw RestProblem.conflict(asker.say("attain.customer.merging.outdated"));
        }
        Caller caller = asker.caller(project(into));
        done(() -> running.begin(caller, plan, Objects.requireNonNullElse(body.take(), List.of())));
        return told(into);
    }

    /**
     * Takes one back: what came after stays. 404 if there is none; 409 if that cannot be, somebody was faster, another one is under
     * way, Jira refuses, or the project is archived.
     */
    @POST
    @Path("{id}/back")
    public MergesDto takeBack(@PathParam("key") String key, @PathParam("id") String id) {
        Issue into = asker.issue(key);
        Project project = project(into);
        asker.mustManage(project);
        asker.mustBeOpen(project);
        Merge merge = book.find(project.getId(), id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .filter(each -> into.getId().equals(each.survivor()))
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.customer.merging.none")));
        Caller caller = asker.caller(project);
        asker.unlessRefused(() -> planning.mustGoBack(caller, merge));
        done(() -> running.takeBack(caller, merge));
        return told(into);
    }

    /** Empty where the asker may not see it. */
    private String seenKey(long survivor) {
        return Optional.ofNullable(issues.of(List.of(survivor)).get(survivor))
                .filter(into -> access.maySee(asker.user(), into))
                .map(Issue::getKey)
                .orElse("");
    }

    private MergesDto told(Issue into) {
        return telling.of(asker.manages(project(into)), book.into(into.getId()));
    }

    private Issue led(String key) {
        Issue into = customers.of(key);
        mayLead(project(into));
        return into;
    }

    private void mayLead(Project project) {
        asker.mustManage(project);
        asker.mustBeOpen(project);
    }

    private static Project project(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject());
    }

    private String named(@Nullable String other) {
        if (other == null || other.isBlank()) {
            throw RestProblem.badRequest("other", asker.say("attain.customer.merging.which"));
        }
        return other.strip();
    }

    private Plan plan(Named into, Named from) {
        return asker.unlessRefused(() -> planning.plan(asker.caller(into.project()), into.id(), from.id()));
    }

    private void done(Supplier<Optional<Merge>> work) {
        try {
            Merge unused = work.get().orElseThrow(() -> RestProblem.conflict(asker.say("attain.kernel.run.busy")));
        } catch (WritingRefused e) {
            throw RestProblem.conflict(
                    e.problems().stream().map(WritingRun.Problem::message).toList());
        }
    }
}
