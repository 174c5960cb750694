package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.calendar.Leave;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A project's working calendar. Every change answers with the calendar as it is then, of the year asked for.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>a change by who does not lead the project's sales, but for their own leave: 403
 *   <li>something is wrong with what was sent: 400
 *   <li>a day of a closed month would change: 409
 * </ul>
 */
@Component
@Path("projects/{projectKey}/calendar")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CalendarResource(
        Asker asker, CalendarReader reader, CalendarAnswers answers, CalendarPeople people, Today today) {

    @Inject
    public CalendarResource {}

    /** The calendar of a year, this one if none is given. */
    @GET
    public CalendarDto get(@PathParam("projectKey") String key, @QueryParam("year") @Nullable String year) {
        Project project = asker.project(key);
        return answers.told(project, answers.of(project), reader.year(year, asker.today()));
    }

    /** Sets the weekdays that are worked from a day on, or always. */
    @PUT
    @Path("weekdays")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto putWeekdays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable WeekdaysBody body) {
        Project project = managed(key);
        WeekPattern pattern = reader.weekdays(body);
        return changed(project, year, calendar -> calendar.with(pattern));
    }

    /** Takes back weekdays that were to be worked from a day on. */
    @DELETE
    @Path("weekdays")
    public CalendarDto deleteWeekdays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            @QueryParam("from") @Nullable String from) {
        Project project = managed(key);
        LocalDate day = reader.from(from);
        return changed(project, year, calendar -> calendar.withoutWeekdays(day));
    }

    /** Sets holidays and make-up days in place of what the same days were: all of them or none. */
    @PUT
    @Path("days")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto putDays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable DaysBody body) {
        Project project = managed(key);
        List<SpecialDay> days = reader.specialDays(body);
        return changed(project, year, calendar -> calendar.with(days));
    }

    /** Makes the holidays and make-up days of a period plain days again. */
    @DELETE
    @Path("days")
    public CalendarDto deleteDays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            @QueryParam("start") @Nullable String start,
            @QueryParam("end") @Nullable String end) {
        Project project = managed(key);
        Period period = reader.period(start, end);
        return changed(project, year, calendar -> calendar.withoutDays(period));
    }

    /** Notes that a person does not work in a period, or for half of its days. */
    @PUT
    @Path("leave")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto putLeave(
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
        return changed(project, year, calendar -> calendar.withLeave(person, period, part));
    }

    /** Notes that a person works in a period after all. */
    @DELETE
    @Path("leave")
    public CalendarDto deleteLeave(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            @QueryParam("person") @Nullable String whose,
            @QueryParam("start") @Nullable String start,
            @QueryParam("end") @Nullable String end) {
        Project project = asker.project(key);
        String person = people.mayChange(project, whose);
        Period period = reader.period(start, end);
        return changed(project, year, calendar -> calendar.withoutLeave(person, period));
    }

    /** Closes the calendar up to and with a month that is over, for good; 409 if it is not over. */
    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto close(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable ClosingBody body) {
        Project project = managed(key);
        YearMonth month = reader.month(body == null ? null : body.through());
        String who = asker.user().getKey();
        return changed(project, year, calendar -> calendar.closedThrough(month, who, today.now(), asker.today()));
    }

    private Project managed(String key) {
        Project project = asker.project(key);
        asker.mustManage(project);
        return project;
    }

    private CalendarDto changed(Project project, @Nullable String year, UnaryOperator<ProjectCalendar> change) {
        int shown = reader.year(year, asker.today());
        return answers.told(project, answers.change(project, change), shown);
    }
}
