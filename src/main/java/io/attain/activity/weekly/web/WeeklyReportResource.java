package io.attain.activity.weekly.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.table.TableTypes;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a team did in a week and what it brought, for those who lead it.
 *
 * <ul>
 *   <li>not logged in: 401
 *   <li>no such sales project, or the asker may not browse it; no team that the asker leads: 404
 *   <li>the asker does not lead its sales: 403
 * </ul>
 */
@Component
@Path("weekly-report")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class WeeklyReportResource {

    private final WeeklyReportAnswers answers;

    @Inject
    public WeeklyReportResource(WeeklyReportAnswers answers) {
        this.answers = answers;
    }

    /**
     * The report of a team in the week of a day. Without a day it is yesterday's; without a team the whole project's, or
     * that of the first team that the asker leads. With {@code whole=false} it does not tell of stages and customers, which
     * is more than half of it.
     *
     * <ul>
     *   <li>400 if {@code week} is no day, or of a week to come
     * </ul>
     */
    @GET
    public WeeklyReportDto get(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String week,
            @QueryParam("whole") @Nullable String whole) {
        return answers.get(projectKey, team, week, !"false".equals(whole));
    }

    /** The conversion between a team's stages alone; asked for and refused as a report. */
    @GET
    @Path("stages")
    public WeeklyReportDto.StagesDto stages(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String week) {
        return answers.stages(projectKey, team, week);
    }

    /** The customers that a team touched alone; asked for and refused as a report. */
    @GET
    @Path("contacts")
    public WeeklyReportDto.ContactsDto contacts(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String week) {
        return answers.contacts(projectKey, team, week);
    }

    /** What stood in the way of a team in the week of a day, the most frequent first; asked for and refused as a report. */
    @GET
    @Path("problems")
    public WeeklyReportDto.ProblemsDto problems(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String week) {
        return answers.problems(projectKey, team, week);
    }

    /** The same as a table, in CSV (also without a format) or XLSX. */
    @GET
    @Path("export")
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String week,
            @QueryParam("format") @Nullable String format) {
        return answers.export(projectKey, team, week, format);
    }
}
