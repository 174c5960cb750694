package io.attain.activity.weekly.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.OtherWork;
import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.app.ReportedTeams;
import io.attain.activity.weekly.app.ToldReports;
import io.attain.kernel.Metric;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.table.TableTypes;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.TableAnswers;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.web.TargetAsker;
import io.attain.teams.Team;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
public record WeeklyReportResource(
        TargetAsker targets,
        AskedReport.Asking asking,
        ToldReports reports,
        TellingLeastTouched least,
        TellingSlipped slipped,
        Vocabularies words,
        SalesProjects projects,
        People people) {

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
        return report(projectKey, team, day, !"false".equals(whole));
    }

    /** The conversion between a team's stages alone; asked for and refused as a report. */
    @GET
    @Path("stages")
    public WeeklyReportDto.StagesDto stages(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day) {
        AskedReport asked = asking.of(projectKey, team, day);
        Locale language = targets.asker().locale();
        return new WeeklyReportDto.StagesDto(
                conversionFrom(asked.week()),
                stages(
                        reports.stages(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()),
                        figures(language),
                        language));
    }

    /** The customers that a team touched alone; asked for and refused as a report. */
    @GET
    @Path("contacts")
    public WeeklyReportDto.ContactsDto contacts(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day) {
        AskedReport asked = asking.of(projectKey, team, day);
        return contacts(
                reports.contacts(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()),
                asked,
                figures(targets.asker().locale()));
    }

    private WeeklyReportDto.ContactsDto contacts(Contacts contacts, AskedReport asked, WeeklyReportFigures figures) {
        return figures.contacts(contacts, least.of(contacts.own(), asked.week(), asked.last()));
    }

    /** What stood in the way of a team in the week of a day, the most frequent first; asked for and refused as a report. */
    @GET
    @Path("problems")
    public WeeklyReportDto.ProblemsDto problems(
            @QueryParam("projectKey") @Nullable String projectKey,
            @QueryParam("team") @Nullable String team,
            @QueryParam("week") @Nullable String day) {
        AskedReport asked = asking.of(projectKey, team, day);
        Locale language = targets.asker().locale();
        WeeklyReportFigures figures = figures(language);
        return new WeeklyReportDto.ProblemsDto(
                asked.week().start().toString(),
                asked.now().toString(),
                offered(asked.choice(), asked.project(), language),
                asked.team().map(Team::id).orElse(null),
                reports.problems(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()).stream()
                        .map(figures::tag)
                        .toList());
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
        TableFormat asked = TableAnswers.format(format, targets.asker());
        WeeklyReportDto report = report(projectKey, team, day, true);
        return TableAnswers.file(
                WeeklyReportSheet.of(report, targets.asker()), asked, "weekly-report-" + report.week());
    }

    private WeeklyReportDto report(
            @Nullable String projectKey, @Nullable String team, @Nullable String day, boolean whole) {
        AskedReport asked = asking.of(projectKey, team, day);
        ToldReports.Told told = reports.of(
                asked.project().getId(),
                asked.choice().tree(),
                asked.team(),
                asked.week(),
                asked.now(),
                targets.sight(),
                whole);
        return told(asked, told, whole);
    }

    private static String conversionFrom(Period week) {
        return WeeklyReport.conversionOf(week).start().toString();
    }

    private static List<WeeklyReportDto.StageDto> stages(
            List<WeeklyReport.OfStage> stages, WeeklyReportFigures figures, Locale language) {
        return stages.stream()
                .map(each -> figures.stage(each, each.stage().label().in(language)))
                .toList();
    }

    private WeeklyReportFigures figures(Locale language) {
        return new WeeklyReportFigures(key -> PersonDto.of(people.of(key)), new NameOrder(language), targets::unit);
    }

    private WeeklyReportDto told(AskedReport asked, ToldReports.Told told, boolean whole) {
        WeeklyReport report = told.report();
        Locale language = targets.asker().locale();
        WeeklyReportFigures figures = figures(language);
        return new WeeklyReportDto(
                report.week().start().toString(),
                asked.now().toString(),
                told.closedAt().map(Instant::toString).orElse(null),
                offered(asked.choice(), asked.project(), language),
                asked.team().map(Team::id).orElse(null),
                asked.name(targets.asker()),
                UnitDto.of(Metric.REVENUE, projects.find(asked.project().getId())),
                report.targets().stream()
                        .map(each -> figures.target(each, asked.last()))
                        .toList(),
                conversionFrom(report.week()),
                stages(report.stages(), figures, language),
                actions(asked, report, figures, language),
                figures.deals(report.won()),
                figures.deals(report.lost()),
                slipped.of(report.slipped(), figures.deals(report.slipped().deals())),
                whole ? contacts(report.contacts(), asked, figures) : null,
                report.problems().stream().map(figures::tag).toList(),
                report.reasons().stream()
                        .map(reason -> figures.tag(reason, called(reason.tag())))
                        .toList(),
                figures.logs(report.logs()));
    }

    private List<WeeklyReportDto.ActionDto> actions(
            AskedReport asked, WeeklyReport report, WeeklyReportFigures figures, Locale language) {
        Vocabulary vocabulary = words.of(asked.project().getId());
        return report.actions().stream()
                .map(each ->
                        figures.action(each, vocabulary.labelOf(each.action()).in(language)))
                .toList();
    }

    private String called(String reason) {
        return OtherWork.ofCode(reason)
                .map(work -> targets.asker().say(work.labelKey()))
                .orElse(reason);
    }

    private static List<WeeklyReportDto.TeamDto> offered(
            ReportedTeams.Choice choice, Project project, Locale language) {
        List<WeeklyReportDto.TeamDto> offered = new ArrayList<>();
        if (choice.whole()) {
            offered.add(new WeeklyReportDto.TeamDto(null, project.getName(), 0));
        }
        choice.teams()
                .forEach(team -> offered.add(new WeeklyReportDto.TeamDto(
                        team.id(), team.label().in(language), choice.tree().levelOf(team))));
        return offered;
    }
}
