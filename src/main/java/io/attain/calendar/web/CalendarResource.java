package io.attain.calendar.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
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
public class CalendarResource {

    private final CalendarChanges answers;

    @Inject
    public CalendarResource(CalendarChanges answers) {
        this.answers = answers;
    }

    /** The calendar of a year, this one if none is given. */
    @GET
    public CalendarDto get(@PathParam("projectKey") String key, @QueryParam("year") @Nullable String year) {
        return answers.get(key, year);
    }

    /** Sets the weekdays that are worked from a day on, or always. */
    @PUT
    @Path("weekdays")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto putWeekdays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable WeekdaysBody body) {
        return answers.putWeekdays(key, year, body);
    }

    /** Takes back weekdays that were to be worked from a day on. */
    @DELETE
    @Path("weekdays")
    public CalendarDto deleteWeekdays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            @QueryParam("from") @Nullable String from) {
        return answers.deleteWeekdays(key, year, from);
    }

    /** Sets holidays and make-up days in place of what the same days were: all of them or none. */
    @PUT
    @Path("days")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto putDays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable DaysBody body) {
        return answers.putDays(key, year, body);
    }

    /** Makes the holidays and make-up days of a period plain days again. */
    @DELETE
    @Path("days")
    public CalendarDto deleteDays(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            @QueryParam("start") @Nullable String start,
            @QueryParam("end") @Nullable String end) {
        return answers.deleteDays(key, year, start, end);
    }

    /** Notes that a person does not work in a period, or for half of its days. */
    @PUT
    @Path("leave")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto putLeave(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable LeaveBody body) {
        return answers.putLeave(key, year, body);
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
        return answers.deleteLeave(key, year, whose, start, end);
    }

    /** Closes the calendar up to and with a month that is over, for good; 409 if it is not over. */
    @POST
    @Path("closing")
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarDto close(
            @PathParam("projectKey") String key,
            @QueryParam("year") @Nullable String year,
            CalendarDto.@Nullable ClosingBody body) {
        return answers.close(key, year, body);
    }
}
