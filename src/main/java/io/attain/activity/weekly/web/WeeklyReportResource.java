package io.attain.activity.weekly.web;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.TableAnswers;
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
public record WeeklyReportResource(Asker asker, AskedReport.Asking asking, TellingReports telling) {

    @Inject
    public WeeklyReportResource {}

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
            @QueryParam("week") @Nullable String day,
            @QueryParam("whole") @Nullable String whole) {
        return telling.report(asking.of(projectKey, team, day), !"false".equals(whole));
    }

    /** The conversion between a team's stages alone; asked for and refused as a report. */
    @GET
    @Path("stages")
    public WeeklyReportDto.StagesDto stages(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day) {
        return telling.stages(asking.of(projectKey, team, day));
    }

    /** The customers that a team touched alone; asked for and refused as a report. */
    @GET
    @Path("contacts")
    public WeeklyReportDto.ContactsDto contacts(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day) {
        return telling.contacts(asking.of(projectKey, team, day));
    }

    /** What stood in the way of a team in the week of a day, the most frequent first; asked for and refused as a report. */
    @GET
    @Path("problems")
    public WeeklyReportDto.ProblemsDto problems(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day) {
        return telling.problems(asking.of(projectKey, team, day));
    }

    /** The same as a table, in CSV (also without a format) or XLSX. */
    @GET
    @Path("export")
    @Produces({TableTypes.CSV, TableTypes.XLSX, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day,
            @QueryParam("format") @Nullable String format) {
        TableFormat asked = TableAnswers.format(format, asker);
        WeeklyReportDto report = telling.report(asking.of(projectKey, team, day), true);
        return TableAnswers.file(WeeklyReportSheet.of(report, asker), asked, "weekly-report-" + report.week());
    }
}
