package io.attain.attainment.figures.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.PartsAsked;
import io.attain.attainment.figures.TreeReading;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.kernel.Today;
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
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets and how far they have come. */
@Path("/targets")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class TargetResource {

    /** More would tell thousands of parts at once. */
    private static final int MOST_LEVELS = 2;

    private final TargetAsker asker;
    private final TargetNodes nodes;
    private final TargetFigures figures;
    private final Today today;

    @Inject
    public TargetResource(TargetAsker asker, TargetNodes nodes, TargetFigures figures, Today today) {
        this.asker = asker;
        this.nodes = nodes;
        this.figures = figures;
        this.today = today;
    }

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
        return new TargetsDto(nodes.roots(project.getId()).stream()
                .filter(asker::maySee)
                .map(asker.told())
                .map(TargetsDto.Target::of)
                .toList());
    }

    /**
     * A target and a page of its parts as of the asker's day, {@code depth} levels deep. Parts that the asker may not see
     * are left out; the sums count them.
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
            @QueryParam("depth") @DefaultValue("1") String depth,
            @QueryParam("sort") @DefaultValue("gap") String sort,
            @QueryParam("start") @DefaultValue("0") String start) {
        Issue issue = asker.asker().issue(key);
        PartsAsked asked = asked(depth, sort, asker.start(start));
        TreeReading tree = figures.read(
                        issue.getId(), today.of(asker.asker().user().getKey()))
                .orElseThrow(() -> incomplete(key));
        Attainment found = tree.of(issue.getId(), asked).orElseThrow(() -> incomplete(key));
        return AttainmentDto.of(
                tree,
                found,
                asked,
                figures.rule(found.node().projectId()),
                asker.unit(found.node()),
                new AttainmentDto.Words(asker::person, asker::weightFaults, asker.told()));
    }

    private PartsAsked asked(String depth, String sort, int start) {
        Asker who = asker.asker();
        if (!depth.matches("[0-" + MOST_LEVELS + "]")) {
            throw RestProblem.badRequest("depth", who.say("attain.target.attainment.fault.depth", depth, MOST_LEVELS));
        }
        PartsAsked.Order order = Arrays.stream(PartsAsked.Order.values())
                .filter(each -> each.code().equals(sort))
                .findFirst()
                .orElseThrow(
                        () -> RestProblem.badRequest("sort", who.say("attain.target.attainment.fault.sort", sort)));
        return new PartsAsked(Integer.parseInt(depth), order, who.locale(), start, AttainmentDto.PAGE, asker.parts());
    }

    private RestProblem incomplete(String key) {
        return RestProblem.notFound(asker.asker().say("attain.target.incomplete", key));
    }
}
