package io.attain.activity.weekly.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes of the meeting beside a weekly report; asked for and refused as the report. */
@Component
@Path("weekly-report/notes")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record MeetingNotesResource(TellingNotes telling, TakingNotes taking) {

    @Inject
    public MeetingNotesResource {}

    /** What was agreed to be done in the week of a day, with what is still open of the weeks before. */
    @GET
    public MeetingNotesDto get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String week) {
        return telling.of(projectKey, team, week);
    }

    /**
     * Notes something, as an issue.
     *
     * <ul>
     *   <li>400 with all that is wrong
     *   <li>409 if the project is archived, the same is noted already or just being noted, or Jira does not let the issue be made
     * </ul>
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public MeetingNotesDto.NoteDto note(MeetingNotesDto.@Nullable Body body) {
        return taking.note(body);
    }
}
