package io.attain.activity.day.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.app.LogBook;
import io.attain.activity.day.DayNote;
import io.attain.activity.day.DayNotes;
import io.attain.activity.day.jira.DayRecords;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Coded;
import io.attain.kernel.Today;
import io.attain.kernel.VisibleText;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The asker's own day.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>no sales role in it: 403
 * </ul>
 */
@Component
@Path("days/{date}")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record DayResource(
        Asker asker,
        LogBook book,
        DayRecords records,
        DayNotes notes,
        LoggedIssues issues,
        DayPlanAnswers plans,
        Today today) {

    private static final DayRecords.Found NOTHING = new DayRecords.Found(List.of(), List.of());

    @Inject
    public DayResource {}

    /** What the day's records say that the asker did, and what the asker noted. */
    @GET
    public DayDto get(@PathParam("date") String date, @QueryParam("projectKey") @Nullable String projectKey) {
        Project project = asker.project(projectKey);
        asker.mustSell(project);
        LocalDate day = asker.day("date", date);
        String person = asker.user().getKey();
        boolean isOpen = book.refusal(project.getId(), person, day, today.now().atZone(today.zoneOf(person)))
                .isEmpty();
        boolean isToday = day.equals(today.of(person));
        DayRecords.Found found = isOpen ? records.of(asker.user(), project, day) : NOTHING;
        Map<Long, Issue> customers = issues.customersOf(asker.user(), project, found.issues());
        return new DayDto(
                day.toString(),
                found.noted().stream()
                        .map(each ->
                                plans.line(each.issue(), customers, each.why().code(), each.counts()))
                        .toList(),
                found.others().stream()
                        .map(each -> plans.line(each, customers, null, Set.of()))
                        .toList(),
                told(notes.of(project.getId(), person, day)),
                isToday ? plans.of(project, day) : null);
    }

    /** Notes something of the day, or takes it back; said again it changes nothing. 400 if it cannot be noted. */
    @PUT
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    public DayDto.Notes put(@PathParam("date") String date, DayDto.@Nullable Body sent) {
        DayDto.Body body = asker.sent(sent);
        Project project = asker.project(body.projectKey());
        asker.mustBeOpen(project);
        asker.mustSell(project);
        LocalDate day = asker.day("date", date);
        asker.mustBeSound(body);
        String person = asker.user().getKey();
        DayNote.Kind kind = Coded.find(DayNote.Kind.values(), body.kind())
                .orElseThrow(() -> RestProblem.badRequest("kind", asker.say("attain.activity.day.kind")));
        Boolean there = body.there();
        if (there == null) {
            throw RestProblem.badRequest("there", asker.say("attain.activity.day.there"));
        }
        String text = VisibleText.line(body.text());
        boolean isSound = !text.isEmpty() && text.length() <= DayNote.LONGEST;
        DayNote noted = isSound ? notes.note(project.getId(), person, day, kind, text, there) : DayNote.NONE;
        if (!isSound || (there && noted.isFullFor(kind, text))) {
            throw RestProblem.badRequest("text", asker.say("attain.activity.day.text", DayNote.LONGEST, DayNote.MOST));
        }
        return told(noted);
    }

    private static DayDto.Notes told(DayNote note) {
        return new DayDto.Notes(note.meetings(), note.dismissed());
    }
}
