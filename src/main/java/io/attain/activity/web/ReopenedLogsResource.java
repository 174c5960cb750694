package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.app.ReopeningLogs;
import io.attain.kernel.KnownDays;
import io.attain.kernel.People;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The locked logs that those whom the asker leads may write once more.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>the asker does not lead its sales: 403
 * </ul>
 */
@Component
@Path("team-day/reopened")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record ReopenedLogsResource(Asker asker, ReopeningLogs reopening, People people) {

    @Inject
    public ReopenedLogsResource {}

    /**
     * Lets somebody write locked logs once more.
     *
     * <ul>
     *   <li>200 with {@link LogDto.Reopened}
     *   <li>400 with all that is wrong
     *   <li>404 if the asker does not lead that person
     *   <li>409 if the project is archived, or the logs are open already, or just being opened
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public LogDto.Reopened reopen(TeamDayDto.@Nullable Body sent) {
        TeamDayDto.Body body = asker.sent(sent);
        Project project = asker.managedOpen(body.projectKey());
        ReopeningLogs.Asked asked = new ReopeningLogs.Asked(
                VisibleText.of(body.person()),
                KnownDays.named(body.from()).orElse(null),
                KnownDays.named(body.to()).orElse(null),
                KnownDays.named(body.until()).orElse(null),
                VisibleText.of(body.reason()));
        return asker.unlessRefused(
                () -> LogDto.Reopened.of(reopening.reopen(asker.caller(project), project.getId(), asked), people));
    }
}
