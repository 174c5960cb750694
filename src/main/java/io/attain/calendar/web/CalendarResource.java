package io.attain.calendar.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.WeekPattern;
import io.attain.kernel.web.Asker;
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
 * A project's working calendar; people's leave is in {@link LeaveResource}. Every change answers with the calendar as it is then, of the year asked for.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it: 404
 *   <li>a change by who does not lead the project's sales: 403
 *   <li>something is wrong with what was sent: 400
 *   <li>a day of a closed month would change: 409
 * </ul>
 */
@Component
@Path("projects/{projectKey}/calendar")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record CalendarResource(Asker asker, CalendarReader reader, CalendarAnswers answers, Today today) {

    @Inject
    public CalendarResource {}

    /** The calendar of a year, this one if none is given. */
    @GET
    public CalendarDto get(@PathParam("projectKey") String key, @QueryParam("year") @Nullable String year) {
        Project project = asker.project(key);
        return answers.told(project, answers.of(project), reader.year(year));
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
        return answers.changed(project, reader.year(year), change);
    }
}
