package io.attain.planning.decomposition.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.DecompositionPlan;
import io.attain.planning.decomposition.PartKind;
import io.attain.planning.decomposition.jira.DecomposingTargets;
import io.attain.planning.decomposition.jira.RunningDecompositions;
import io.attain.targets.Forests;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetTree;
import io.attain.targets.web.TargetAsker;
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

/** Splitting a target into parts. */
@Path("/targets/{key}/decomposition")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class DecompositionResource {

    private final TargetAsker asker;
    private final PermissionManager permissions;
    private final Forests forests;
    private final DecomposingTargets decomposing;
    private final RunningDecompositions running;
    private final RunAnswers runs;
    private final DecompositionReader reader;
    private final DecompositionView view;

    @Inject
    public DecompositionResource(
            TargetAsker asker,
            @ComponentImport PermissionManager permissions,
            Forests forests,
            DecomposingTargets decomposing,
            RunningDecompositions running,
            RunAnswers runs,
            DecompositionReader reader,
            DecompositionView view) {
        this.asker = asker;
        this.permissions = permissions;
        this.forests = forests;
        this.decomposing = decomposing;
        this.running = running;
        this.runs = runs;
        this.reader = reader;
        this.view = view;
    }

    /**
     * What the target can be split by, and the parts that it has.
     *
     * <ul>
     *   <li>200 with {@link DecompositionDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @GET
    public DecompositionDto look(@PathParam("key") String key) {
        Issue issue = asker.asker().issue(key);
        return view.of(issue, node(issue));
    }

    /**
     * Weights by what was achieved before the target begins: {@code lastPeriod}, the equally long period just before it,
     * or {@code trailing}, twelve months.
     *
     * <ul>
     *   <li>200 with {@link SuggestionsDto}
     *   <li>400 if {@code by} is neither
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @GET
    @Path("/suggestions")
    public SuggestionsDto suggestions(@PathParam("key") String key, @QueryParam("by") @Nullable String by) {
        Issue issue = asker.asker().issue(key);
        return view.suggestions(issue, node(issue), by == null ? "" : by);
    }

    /**
     * What would be written; writes nothing.
     *
     * <ul>
     *   <li>200 with {@link PreviewDto}
     *   <li>400 with what is wrong with the body, by field
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @POST
    @Path("/preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public PreviewDto preview(@PathParam("key") String key, @Nullable DecompositionBody body) {
        Issue issue = asker.asker().issue(key);
        TargetNode node = node(issue);
        DecompositionPlan plan = decomposing.plan(asker.asker().user(), issue, node, reader.read(body, issue, node));
        return PreviewDto.of(plan, asker.unit(node), view.faults(plan), asker::person);
    }

    /**
     * Writes the parts, all or none. Repeating it adjusts the parts that exist.
     *
     * <ul>
     *   <li>200 with {@link RunDto} if it is done
     *   <li>202 with {@link RunDto} if it is many parts, which are written in the background
     *   <li>400 with what is wrong with the body, by field, or what Jira refuses; nothing has changed then
     *   <li>403 if the asker may not edit the target
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     *   <li>409 if the target is being decomposed at this moment, or has changed since the preview
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response apply(@PathParam("key") String key, @Nullable DecompositionBody body) {
        Issue issue = asker.asker().issue(key);
        ApplicationUser user = asker.asker().user();
        TargetNode node = node(issue);
        if (!permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user)) {
            throw RestProblem.forbidden(asker.asker().say("attain.target.decompose.mayNotEdit", key));
        }
        if (running.isBusy(node.issueId())) {
            throw busy(key);
        }
        Decomposition by = reader.read(body, issue, node);
        PartKind kind = body == null ? PartKind.SHARE : reader.kind(body);
        DecompositionPlan plan = decomposing.plan(user, issue, node, by);
        if (body != null && body.preview() != null && !body.preview().equals(plan.fingerprint())) {
            throw RestProblem.conflict(asker.asker().say("attain.target.decompose.outdated"));
        }
        List<RestProblem.Fault> faults = view.faults(plan);
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return answer(new RunningDecompositions.Order(
                user, issue, node, by, kind, asker.unit(node).digits(), plan));
    }

    private Response answer(RunningDecompositions.Order order) {
        try {
            WritingRun run =
                    running.apply(order).orElseThrow(() -> busy(order.node().key()));
            return run.isOver() ? runs.done(run) : runs.accepted(run);
        } catch (WritingRefused e) {
            throw refused(e);
        }
    }

    private static RestProblem refused(WritingRefused refused) {
        return RestProblem.badRequest(refused.problems().stream()
                .map(problem -> new RestProblem.Fault(problem.field(), problem.message()))
                .toList());
    }

    private RestProblem busy(String key) {
        return RestProblem.conflict(asker.asker().say("attain.target.decompose.busy", key));
    }

    /**
     * How far a decomposition in the background is.
     *
     * <ul>
     *   <li>200 with {@link RunDto}
     *   <li>404 if the asker may not know of the issue, or there is no such run of it
     * </ul>
     */
    @GET
    @Path("/runs/{id}")
    public RunDto run(@PathParam("key") String key, @PathParam("id") long id) {
        Issue issue = asker.asker().issue(key);
        return runs.find(RunningDecompositions.subject(issue.getId()), id);
    }

    /** A sub-task can have no sub-tasks: only a Sales Target is split. */
    private TargetNode node(Issue issue) {
        return forests.find(issue.getId())
                .map(TargetTree::node)
                .filter(node -> !node.share())
                .orElseThrow(() ->
                        RestProblem.notFound(asker.asker().say("attain.target.decompose.notTarget", issue.getKey())));
    }
}
