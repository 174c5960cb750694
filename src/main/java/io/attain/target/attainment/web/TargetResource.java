package io.attain.target.attainment.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.kernel.Today;
import io.attain.kernel.web.RestProblem;
import io.attain.target.TargetNodes;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Targets and how far they have come. */
@Path("/targets")
@Produces(MediaType.APPLICATION_JSON)
@Component
public class TargetResource {

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
                .map(TargetsDto.Target::of)
                .toList());
    }

    /**
     * A target and its parts as of the asker's day. Parts that the asker may not see are left out; the sums count them.
     *
     * <ul>
     *   <li>200 with {@link AttainmentDto}
     *   <li>404 if the asker may not know of the issue, or it is no target with a metric, a period and an amount
     * </ul>
     */
    @GET
    @Path("/{key}/attainment")
    public AttainmentDto attainment(@PathParam("key") String key) {
        Issue issue = asker.asker().issue(key);
        LocalDate day = today.of(asker.asker().user().getKey());
        Attainment found = figures.of(issue.getId(), day).orElseThrow(() -> incomplete(key));
        return AttainmentDto.of(
                found.prune(asker::maySeePart),
                figures.rule(found.node().projectId()),
                asker.unit(found.node()),
                asker::person);
    }

    private RestProblem incomplete(String key) {
        return RestProblem.notFound(asker.asker().say("attain.target.incomplete", key));
    }
}
