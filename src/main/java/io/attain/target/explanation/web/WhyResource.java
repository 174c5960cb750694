package io.attain.target.explanation.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.Today;
import io.attain.kernel.web.RestProblem;
import io.attain.target.attainment.Attainment;
import io.attain.target.attainment.jira.TargetFigures;
import io.attain.target.explanation.Figure;
import io.attain.target.explanation.jira.ExplainingTargets;
import io.attain.target.web.TargetAsker;
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

/** "Why this number?" */
@Path("/targets/{key}/why")
@Produces(MediaType.APPLICATION_JSON)
@Component
public class WhyResource {

    private static final int PAGE = 100;

    private final TargetAsker asker;
    private final TargetFigures figures;
    private final ExplainingTargets explaining;
    private final Today today;

    @Inject
    public WhyResource(TargetAsker asker, TargetFigures figures, ExplainingTargets explaining, Today today) {
        this.asker = asker;
        this.figures = figures;
        this.explaining = explaining;
        this.today = today;
    }

    /**
     * What a figure of a target is made of, as of the asker's day. Rows that the asker may not see are only summed. Pages
     * begin at every hundredth row: by choosing other limits, one could tell a hidden row from the difference.
     *
     * <ul>
     *   <li>200 with {@link WhyDto}
     *   <li>400 if there is no such figure
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public WhyDto why(
            @PathParam("key") String key,
            @QueryParam("figure") @Nullable String figure,
            @QueryParam("start") @DefaultValue("0") int start) {
        Issue issue = asker.asker().issue(key);
        ApplicationUser user = asker.asker().user();
        Figure asked = Figure.ofCode(figure == null ? "" : figure)
                .orElseThrow(() -> RestProblem.badRequest(
                        "figure", asker.asker().say("attain.target.why.noFigure", figure == null ? "" : figure)));
        Attainment found = figures.of(issue.getId(), today.of(user.getKey()))
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.target.incomplete", key)));
        ExplainingTargets.Answer answer = explaining.explain(
                asked, found, user.getKey(), asker::maySeePart, Math.max(0, start) / PAGE * PAGE, PAGE);
        return WhyDto.of(
                answer.explanation(),
                answer.origins(),
                figures.rule(found.node().projectId()),
                asker.unit(found.node()),
                asker::person);
    }
}
