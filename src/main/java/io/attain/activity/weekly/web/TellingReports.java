package io.attain.activity.weekly.web;

import com.atlassian.jira.project.Project;
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
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.UnitDto;
import io.attain.targets.web.TargetAsker;
import io.attain.teams.Team;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells a report, whole or a part of it, in the asker's language. */
@Component
record TellingReports(
        TargetAsker targets,
        ToldReports reports,
        TellingLeastTouched least,
        TellingSlipped slipped,
        Vocabularies words,
        SalesProjects projects,
        People people) {

    /** All of it; or, if it need not be whole, without stages and customers, which are more than half of it. */
    WeeklyReportDto report(AskedReport asked, boolean whole) {
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

    WeeklyReportDto.StagesDto stages(AskedReport asked) {
        Locale language = targets.asker().locale();
        return new WeeklyReportDto.StagesDto(
                conversionFrom(asked.week()),
                stages(
                        reports.stages(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()),
                        figures(language),
                        language));
    }

    WeeklyReportDto.ContactsDto contacts(AskedReport asked) {
        return contacts(
                reports.contacts(asked.project().getId(), asked.choice().tree(), asked.team(), asked.week()),
                asked,
                figures(targets.asker().locale()));
    }

    private WeeklyReportDto.ContactsDto contacts(Contacts contacts, AskedReport asked, WeeklyReportFigures figures) {
        return figures.contacts(contacts, least.of(contacts.own(), asked.week(), asked.last()));
    }

    WeeklyReportDto.ProblemsDto problems(AskedReport asked) {
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
