package io.attain.planning.decomposition.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.Suggestions;
import io.attain.planning.decomposition.app.DecomposingTargets;
import io.attain.planning.decomposition.app.ShowingWaysToSplit;
import io.attain.planning.decomposition.app.SplittableTargets;
import io.attain.targets.TargetNode;
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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splitting a target into parts. */
@Component
@Path("/targets/{key}/decomposition")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record DecompositionResource(
        Asker asker,
        SplittableTargets targets,
        ShowingWaysToSplit showing,
        DecomposingTargets decomposing,
        DecompositionReader reader,
        DecompositionView view,
        RunAnswers runs) {

    @Inject
    public DecompositionResource {}

    /**
     * What the target can be split by, and the parts that it has in one of its cuts; without {@code cut} in the first one.
     *
     * <ul>
     *   <li>200 with {@link DecompositionDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete Sales Target
     * </ul>
     */
    @GET
    public DecompositionDto look(@PathParam("key") String key, @QueryParam("cut") @Nullable String cut) {
        Issue issue = asker.issue(key);
        return view.of(showing.of(caller(issue), target(issue), DecompositionReader.cut(cut)));
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
        Issue issue = asker.issue(key);
        return SuggestionsDto.of(showing.suggest(caller(issue), target(issue), by(by == null ? "" : by)));
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
        Issue issue = asker.issue(key);
        TargetNode target = target(issue);
        return view.of(decomposing.preview(caller(issue), target, reader.read(body, target)));
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
        Issue issue = asker.issue(key);
        TargetNode target = target(issue);
        Decomposition by = reader.read(body, target);
        try {
            WritingRun run = decomposing.apply(
                    caller(issue), target, by, reader.kind(body), body == null ? null : body.preview());
            return run.isOver() ? runs.done(run) : runs.accepted(run);
        } catch (Refused e) {
            throw asker.problem(e);
        } catch (WritingRefused e) {
            throw refused(e);
        }
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
        Issue issue = asker.issue(key);
        return runs.find(SplitTargets.subject(issue.getId()), id);
    }

    private static RestProblem refused(WritingRefused refused) {
        return RestProblem.badRequest(refused.problems().stream()
                .map(problem -> new RestProblem.Fault(problem.field(), problem.message()))
                .toList());
    }

    private TargetNode target(Issue issue) {
        return asker.unlessRefused(
                () -> targets.find(caller(issue), issue.getId(), Objects.requireNonNull(issue.getKey())));
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Suggestions.By by(String sent) {
        return switch (sent) {
            case "lastPeriod" -> Suggestions.By.LAST_PERIOD;
            case "trailing" -> Suggestions.By.TRAILING;
            default -> throw RestProblem.badRequest("by", asker.say("attain.target.decompose.fault.by", sent));
        };
    }
}
