package io.attain.pipeline.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an opportunity can be moved. */
@Component
@Path("/opportunities/{key}/moves")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record MovesResource(Asker asker, SalesIssues issues, Transitions transitions, StatusNames statuses) {

    @Inject
    public MovesResource {}

    /**
     * To which stages Jira lets the asker move it.
     *
     * <ul>
     *   <li>200 with {@link MovesDto}
     *   <li>403 if the asker has no sales role in the project
     *   <li>404 if the asker may not know of the issue, or it is no opportunity
     * </ul>
     */
    @GET
    public MovesDto get(@PathParam("key") String key) {
        Issue deal = deal(key);
        return new MovesDto(
                statuses.of(deal),
                transitions.open(asker.user(), deal).stream()
                        .map(id -> new MovesDto.Move(id, statuses.of(id)))
                        .toList());
    }

    /**
     * Moves it.
     *
     * <ul>
     *   <li>200 with {@link MovesDto} as it stands now
     *   <li>400 if it is not said where
     *   <li>403 and 404 as for GET
     *   <li>409 with why Jira does not move it; then it is where it was
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MovesDto post(@PathParam("key") String key, MovesDto.@Nullable Body body) {
        Issue deal = deal(key);
        asker.mustBeOpen(project(deal));
        String to = body == null ? null : body.to();
        if (to == null) {
            throw RestProblem.badRequest("to", asker.say("attain.pipeline.moves.to"));
        }
        List<String> refusals = transitions
                .attemptTo(to, asker.user(), deal, "")
                .orElseGet(() -> List.of(asker.say("attain.pipeline.moves.closed", key, statuses.of(deal))));
        if (!refusals.isEmpty()) {
            throw RestProblem.conflict(refusals);
        }
        return get(key);
    }

    private Issue deal(String key) {
        Issue issue = asker.issue(key);
        if (!issues.is(SalesIssueType.OPPORTUNITY, issue)) {
            throw asker.noIssue(key);
        }
        asker.mustSell(project(issue));
        return issue;
    }

    private static Project project(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject());
    }
}
