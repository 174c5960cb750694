package io.attain.activity.weekly.app;

import io.attain.activity.LogRate;
import io.attain.activity.PersonDay;
import io.attain.activity.app.MissingLogs;
import io.attain.activity.app.PersonDays;
import io.attain.activity.completion.ActionWeek;
import io.attain.activity.completion.Completion;
import io.attain.activity.completion.PersonWeek;
import io.attain.activity.completion.app.Completions;
import io.attain.activity.weekly.Compared;
import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.Problem;
import io.attain.activity.weekly.Problems;
import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.WeeklyReport.Logs;
import io.attain.activity.weekly.WeeklyReport.OfAction;
import io.attain.activity.weekly.WeeklyReport.OfStage;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.targets.Sight;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a team did in a week and what it brought, beside the week before; by as many questions however many people it has. */
@Component
public record WeeklyReports(
        TeamTargets targets,
        TeamDeals deals,
        TeamSlips slips,
        TeamContacts contacts,
        PersonDays days,
        Completions completions,
        MissingLogs logs,
        Problems problems) {

    /**
     * The report of a week.
     *
     * @param today the day it is: of a week that is not over what has been up to then is told
     * @param visible which targets are told
     * @param whole whether stages and customers are told
     */
    public WeeklyReport of(long projectId, Crew crew, Period week, LocalDate today, Sight visible, boolean whole) {
        Period before = WeeklyReport.before(week);
        boolean over = !week.contains(today);
        TeamTargets.Days days = new TeamTargets.Days(
                over ? week.last() : today, over ? week.last() : today.minusDays(1), before.last());
        TeamDeals.Found found = deals.of(projectId, crew, week, whole);
        PersonDays.Known logged = this.days.of(projectId, crew.people(), new Period(before.start(), week.end()));
        Problems.Told told = told(projectId, crew, week);
        MissingLogs.Known handedIn = logs.known(projectId, logged);
        return new WeeklyReport(
                week,
                targets.of(projectId, crew, days, visible),
                found.stages(),
                actions(completed(projectId, crew, week, logged), completed(projectId, crew, before, logged)),
                found.won(),
                found.lost(),
                slips.of(projectId, crew, week, days.finished()),
                whole ? contacts(projectId, crew, week) : Contacts.of(week, List.of()),
                counted(crew, week, told.met()),
                counted(crew, week, told.reasons()),
                logs(handedIn.of(week, crew::hasAny), handedIn.of(before, crew::hasAny)));
    }

    /** What came to which stage, for which many weeks are looked at. */
    public List<OfStage> stages(long projectId, Crew crew, Period week) {
        return deals.stages(projectId, crew, week);
    }

    /** The customers that were touched, for which every line of two weeks is looked at. */
    public Contacts contacts(long projectId, Crew crew, Period week) {
        return contacts.of(projectId, crew, week);
    }

    /** What stood in people's way in a week, the most frequent first. */
    public List<TagCount> problems(long projectId, Crew crew, Period week) {
        return counted(crew, week, told(projectId, crew, week).met());
    }

    private Problems.Told told(long projectId, Crew crew, Period week) {
        return problems.of(projectId, crew.people(), TagCount.lookedAt(week), week);
    }

    private static List<TagCount> counted(Crew crew, Period week, List<Problem> told) {
        return TagCount.of(
                week,
                told.stream()
                        .filter(problem -> crew.has(problem.person(), problem.day()))
                        .toList());
    }

    /** Of each action what each person did on the days that belong to the report. */
    private Map<Metric, Map<String, Completion>> completed(
            long projectId, Crew crew, Period week, PersonDays.Known logged) {
        Map<Metric, Map<String, Completion>> byAction = new LinkedHashMap<>();
        for (PersonWeek person : completions.of(projectId, week, logged, crew::hasAny)) {
            for (ActionWeek action : person.actions()) {
                byAction.computeIfAbsent(action.action(), unseen -> new TreeMap<>())
                        .put(person.person(), action.total());
            }
        }
        return byAction;
    }

    private static List<OfAction> actions(
            Map<Metric, Map<String, Completion>> now, Map<Metric, Map<String, Completion>> before) {
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .sorted()
                .map(action -> new OfAction(
                        action,
                        Compared.of(
                                now.getOrDefault(action, Map.of()),
                                before.getOrDefault(action, Map.of()),
                                Completion.NONE,
                                Completion::plus)))
                .filter(each -> !each.completion().isEmpty())
                .toList();
    }

    private static Logs logs(List<MissingLogs.OnesLogs> now, List<MissingLogs.OnesLogs> before) {
        Function<List<MissingLogs.OnesLogs>, Map<String, LogRate>> rates =
                all -> all.stream().collect(Collectors.toMap(MissingLogs.OnesLogs::person, MissingLogs.OnesLogs::rate));
        SortedMap<String, List<PersonDay>> missing = new TreeMap<>();
        now.stream()
                .filter(each -> !each.missing().isEmpty())
                .forEach(each -> missing.put(each.person(), each.missing()));
        return new Logs(Compared.of(rates.apply(now), rates.apply(before), LogRate.NONE, LogRate::plus), missing);
    }
}
