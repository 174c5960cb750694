package io.attain.attainment.figures.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Coded;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.TargetNodes;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets and how far they have come. */
@Component
@Path("/targets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TargetResource(TargetAsker asker, TargetNodes nodes, TargetFigures figures) {

    /** More would tell thousands of parts at once. */
    private static final int MOST_LEVELS = 2;

    @Inject
    public TargetResource {}

    /**
     * The roots of a project that the asker may see.
     *
     * <ul>
     *   <li>200 with {@link TargetsDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public TargetsDto list(@QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.asker().project(projectKey);
        return new TargetsDto(asker.seen(nodes.roots(project.getId())).stream()
                .map(asker.told())
                .map(TargetsDto.Target::of)
                .toList());
    }

    /**
     * A target and a page of the parts of one of its cuts as of the asker's day, {@code depth} levels deep; without
     * {@code cut} of its first one. Parts that the asker may not see
     * are left out; the sums count them. With {@code lagging} those parts only are told and counted that are behind or at risk, or
     * are made up of such.
     *
     * <ul>
     *   <li>200 with {@link AttainmentDto}
     *   <li>400 if the depth is not 0, 1 or 2, there is no such order, or {@code start} is no position
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    @Path("/{key}/attainment")
    public AttainmentDto attainment(
            @PathParam("key") String key,
            @QueryParam("cut") @DefaultValue("") String cut,
            @QueryParam("depth") @DefaultValue("1") String depth,
            @QueryParam("sort") @DefaultValue("gap") String sort,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("lagging") @DefaultValue("false") boolean lagging) {
        Issue issue = asker.asker().issue(key);
        PaceRule rule = figures.rule(issue.getProjectId());
        PartsAsked asked = asked(
                cut, depth, sort, asker.start(start), lagging ? new PartsAsked.Lagging(rule, asker::isAgreed) : null);
        TreeReading tree = figures.read(issue.getId(), asker.asker().today()).orElseThrow(() -> asker.incomplete(key));
        Attainment found = tree.of(issue.getId(), asked).orElseThrow(() -> asker.incomplete(key));
        return AttainmentDto.of(
                tree,
                found,
                asked,
                rule,
                asker.unit(found.node()),
                new AttainmentDto.Words(
                        asker.people(found.node().projectId()),
                        asker::weightFaults,
                        asker::removedOptions,
                        asker::isAgreed,
                        asker.told()));
    }

    private PartsAsked asked(String cut, String depth, String sort, int start, PartsAsked.@Nullable Lagging lagging) {
        Asker who = asker.asker();
        if (!depth.matches("[0-" + MOST_LEVELS + "]")) {
            throw RestProblem.badRequest("depth", who.say("attain.target.attainment.fault.depth", depth, MOST_LEVELS));
        }
        PartsAsked.Order order = Coded.find(PartsAsked.Order.values(), sort)
                .orElseThrow(
                        () -> RestProblem.badRequest("sort", who.say("attain.target.attainment.fault.sort", sort)));
        return new PartsAsked(
                cut, Integer.parseInt(depth), order, who.locale(), start, AttainmentDto.PAGE, asker.parts(), lagging);
    }
}
