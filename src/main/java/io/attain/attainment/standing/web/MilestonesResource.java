package io.attain.attainment.standing.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.figures.Attainment;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.standing.Milestones;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.springframework.stereotype.Component;

/** The milestones of a target. */
@Component
@Path("/targets/{key}/milestones")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record MilestonesResource(TargetAsker asker, TargetFigures figures, Milestones milestones) {

    @Inject
    public MilestonesResource {}

    /**
     * The milestones that a target came to.
     *
     * <ul>
     *   <li>200 with {@link MilestonesDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public MilestonesDto milestones(@PathParam("key") String key) {
        Issue issue = asker.asker().issue(key);
        Attainment now = figures.of(issue.getId(), asker.asker().today()).orElseThrow(() -> asker.incomplete(key));
        return new MilestonesDto(milestones.of(issue.getId()).stream()
                .map(each -> MilestonesDto.Reached.of(each, now.actual(), now.target()))
                .toList());
    }
}
