package io.attain.activity.weekly.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.app.ReportedTeams;
import io.attain.activity.weekly.app.ToldReports;
import io.attain.kernel.Metric;
import io.attain.kernel.NameOrder;
import io.attain.kernel.People;
import io.attain.kernel.Period;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.table.TableFormat;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.TableAnswers;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.web.TargetAsker;
import io.attain.teams.Team;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells weekly reports in the asker's language. */
@Component
record WeeklyReportAnswers(
        TargetAsker targets,
        AskedReport.Asking asking,
        ToldReports reports,
        Vocabularies words,
        SalesProjects projects,
        People people) {

    /** The report of a team in the week of a day, or else of yesterday; without a team of the first that may be asked for. */
    WeeklyReportDto get(@Nullable String projectKey, @Nullable String team, @Nullable String day, boolean whole) {
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

    /** Conversion between stages alone. */
    WeeklyReportDto.StagesDto stages(@Nullable String projectKey, @Nullable String team, @Nullable String day) {
        AskedReport asked = asking.of(projectKey, team, day);
        Locale language = targets.asker().locale();
        return new WeeklyReportDto.StagesDto(
                conversionFrom(asked.week()),
                stages(
                        reports.stages(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()),
                        figures(language),
                        language));
    }

    /** The customers that were touched alone. */
    WeeklyReportDto.ContactsDto contacts(@Nullable String projectKey, @Nullable String team, @Nullable String day) {
        AskedReport asked = asking.of(projectKey, team, day);
        return figures(targets.asker().locale())
                .contacts(
                        reports.contacts(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()));
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

    /** The problems alone. */
    WeeklyReportDto.ProblemsDto problems(@Nullable String projectKey, @Nullable String team, @Nullable String day) {
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

    private WeeklyReportFigures figures(Locale language) {
        return new WeeklyReportFigures(key -> PersonDto.of(people.of(key)), new NameOrder(language), targets::unit);
    }

    /** The same as a file. */
    Response export(@Nullable String projectKey, @Nullable String team, @Nullable String day, @Nullable String format) {
        TableFormat asked = TableAnswers.format(format, targets.asker());
        WeeklyReportDto report = get(projectKey, team, day, true);
        return TableAnswers.file(
                WeeklyReportSheet.of(report, targets.asker()), asked, "weekly-report-" + report.week());
    }

    private WeeklyReportDto told(AskedReport asked, ToldReports.Told told, boolean whole) {
        WeeklyReport report = told.report();
        Locale language = targets.asker().locale();
        Vocabulary vocabulary = words.of(asked.project().getId());
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
                        .map(each -> figures.target(each, report.last(asked.now())))
                        .toList(),
                conversionFrom(report.week()),
                stages(report.stages(), figures, language),
                report.actions().stream()
                        .map(each -> figures.action(
                                each, vocabulary.labelOf(each.action()).in(language)))
                        .toList(),
                figures.deals(report.won()),
                figures.deals(report.lost()),
                whole ? figures.contacts(report.contacts()) : null,
                report.problems().stream().map(figures::tag).toList(),
                figures.logs(report.logs()));
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
