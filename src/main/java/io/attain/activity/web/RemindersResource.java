package io.attain.activity.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.app.RemindingPeople;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders of daily logs that somebody asks for. */
@Component
@Path("team-day/reminders")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record RemindersResource(Asker asker, RemindingPeople reminding) {

    @Inject
    public RemindersResource {}

    /**
     * Reminds somebody by mail of the logs that are not handed in, once a day.
     *
     * <ul>
     *   <li>not logged in: 401
     *   <li>no such sales project, or the asker may not browse it, or does not lead that person: 404
     *   <li>the asker does not lead its sales: 403
     *   <li>the project is archived, nothing is missing, the person is off today, was reminded today or has no address: 409
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public ReminderBodies.Reminded post(ReminderBodies.@Nullable Body sent) {
        ReminderBodies.Body body = asker.sent(sent);
        Project project = asker.managedOpen(body.projectKey());
        String person = body.person() == null ? "" : body.person();
        asker.unlessRefused(() -> reminding.remind(asker.caller(project), project.getId(), person));
        return new ReminderBodies.Reminded(person);
    }
}
