package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.calendar.Leave;
import io.attain.kernel.Period;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When people are on leave: one's own, or anybody's for who leads the project's sales. Answered and refused as other changes of a
 * calendar, see {@link CalendarResource}.
 */
@Component
@Path("projects/{projectKey}/calendar/leave")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record LeaveResource(Asker asker, CalendarReader reader, CalendarAnswers answers, CalendarPeople people) {

    @Inject
    public LeaveResource {}

    /** Notes that a person does not work in a period, or for half of its days. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto put(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable LeaveBody body) {
        Project project = asker.project(key);
        String person = people.mayChange(project, body == null ? null : body.person());
        String start = body == null ? null : body.start();
        String end = body == null ? null : body.end();
        String sent = body == null ? null : body.part();
        RestProblem.together(List.of(
                () -> people.mustSell(project, person), () -> reader.period(start, end), () -> reader.part(sent)));
        Period period = reader.period(start, end);
        Leave.Part part = reader.part(sent);
        return answers.changed(project, reader.year(year), calendar -> calendar.withLeave(person, period, part));
    }

    /** Notes that a person works in a period after all. */
    @DELETE
    public CalendarDto delete(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            @QueryParam("person") @Nullable String whose,
            @QueryParam("start") @Nullable String start,
            @QueryParam("end") @Nullable String end) {
        Project project = asker.project(key);
        String person = people.mayChange(project, whose);
        Period period = reader.period(start, end);
        return answers.changed(project, reader.year(year), calendar -> calendar.withoutLeave(person, period));
    }
}
