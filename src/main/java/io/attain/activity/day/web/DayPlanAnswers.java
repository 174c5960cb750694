package io.attain.activity.day.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.NextSteps;
import io.attain.activity.completion.ActionWeek;
import io.attain.activity.completion.app.Completions;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.handover.app.HandedSteps;
import io.attain.customer.pool.web.OwnRecalls;
import io.attain.customer.pool.web.PoolDto;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.app.CheckingCustomers;
import io.attain.customer.promises.jira.OwedToOthers;
import io.attain.customer.promises.jira.OwnDueTouches;
import io.attain.customer.promises.web.OwnRequests;
import io.attain.customer.promises.web.PromisesDto;
import io.attain.customer.promises.web.TellingTouches;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.playbook.Listed;
import io.attain.playbook.app.DueSteps;
import io.attain.playbook.jira.OwnListed;
import io.attain.playbook.web.TellingSteps;
import io.attain.targets.web.TargetAsker;
import io.attain.words.Vocabularies;
import io.attain.words.Vocabulary;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what the asker has to do today, by as many questions however much it is. */
@Component
record DayPlanAnswers(
        Asker asker,
        HandedSteps steps,
        Completions completions,
        OwnListed own,
        DueSteps due,
        TellingSteps telling,
        OwnDueTouches promised,
        OwedToOthers others,
        OwnRequests requests,
        TellingTouches touches,
        CheckingCustomers checking,
        OwnRecalls recalls,
        TargetAsker people,
        LoggedIssues issues,
        StatusNames statuses,
        Vocabularies words,
        Today today) {

    private static final int MOST = 20;
    private static final int MOST_ASKED = 5;
    private static final int MOST_PROMISED = 5;

    DayDto.Plan of(Project project, LocalDate day) {
        String person = asker.user().getKey();
        OwnListed.Own found = own.of(asker.user(), project);
        List<DueSteps.Due> asked = due.of(found.listed(), person);
        OwnDueTouches.Own touched = promised.of(asker.user(), project);
        List<Issue> planless = planless(project, touched);
        List<PoolDto.Recalled> recalled = recalls.of(asker.caller(project), project.getId(), touched.customers());
        return new DayDto.Plan(
                steps(project, steps.due(project.getId(), person, day)),
                actions(project.getId(), person, day),
                asked.stream()
                        .limit(MOST_ASKED)
                        .map(each -> asked(each, found, day))
                        .toList(),
                Math.max(0, asked.size() - MOST_ASKED),
                promised(project, touched, day),
                Math.max(0, touched.touches().size() - MOST_PROMISED),
                owed(project, touched, day),
                planless.stream()
                        .limit(MOST_PROMISED)
                        .map(each -> line(each, Map.of(), null, Set.of()))
                        .toList(),
                Math.max(0, planless.size() - MOST_PROMISED),
                recalled.stream().limit(MOST_PROMISED).toList(),
                Math.max(0, recalled.size() - MOST_PROMISED));
    }

    private List<Issue> planless(Project project, OwnDueTouches.Own own) {
        return checking.withoutPlanOf(project.getId(), own.customers().keySet()).stream()
                .sorted()
                .map(id -> Objects.requireNonNull(own.customers().get(id)))
                .toList();
    }

    private DayDto.Owed owed(Project project, OwnDueTouches.Own own, LocalDate day) {
        OwnDueTouches.Own owed = others.of(asker.user(), project);
        List<PromisesDto.Waits> waiting = requests.of(project.getId(), asker.user(), own.customers());
        Set<String> keys = own.customers().values().stream().map(Issue::getKey).collect(Collectors.toSet());
        return new DayDto.Owed(
                today.now().toString(),
                waiting.stream().limit(MOST_PROMISED).toList(),
                Math.max(0, waiting.size() - MOST_PROMISED),
                waiting.stream().allMatch(each -> keys.contains(each.key())),
                promised(project, owed, day),
                Math.max(0, owed.touches().size() - MOST_PROMISED));
    }

    private List<DayDto.Promised> promised(Project project, OwnDueTouches.Own own, LocalDate day) {
        List<DueTouch> first = own.touches().stream().limit(MOST_PROMISED).toList();
        List<PromisesDto.Touch> told = touches.of(asker.caller(project), project.getId(), first, day);
        return IntStream.range(0, first.size())
                .mapToObj(at -> promised(own.customerOf(first.get(at)), told.get(at)))
                .toList();
    }

    private DayDto.Promised promised(Issue customer, PromisesDto.Touch touch) {
        PersonDto keeper = touch.keeper();
        return new DayDto.Promised(
                line(customer, Map.of(), null, Set.of()),
                touch,
                keeper != null && keeper.key().equals(asker.user().getKey()));
    }

    private DayDto.Asked asked(DueSteps.Due due, OwnListed.Own found, LocalDate day) {
        Listed listed = due.listed();
        Issue issue = Objects.requireNonNull(found.issues().get(listed.issueId()));
        return new DayDto.Asked(
                line(issue, found.customers(), null, Set.of()),
                telling.of(due.shown(), listed, Optional.of(day), people.people(listed.projectId())));
    }

    /** Of issues that the asker may not see, or that are gone, nothing is planned. */
    private List<DayDto.Step> steps(Project project, List<NextSteps.Due> due) {
        String ids = due.stream()
                .map(step -> String.valueOf(step.issueId()))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(", "));
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Issue> found = issues.search(asker.user(), project, "id in (%s)".formatted(ids));
        Map<Long, Issue> byId = found.stream().collect(Collectors.toMap(Issue::getId, Function.identity()));
        Map<Long, Issue> customers = issues.customersOf(asker.user(), project, found);
        return due.stream()
                .flatMap(step -> Optional.ofNullable(byId.get(step.issueId()))
                        .map(issue -> new DayDto.Step(
                                line(issue, customers, null, Set.of()),
                                step.text(),
                                step.on().toString()))
                        .stream())
                .toList();
    }

    private List<DayDto.Action> actions(long projectId, String person, LocalDate day) {
        Vocabulary spoken = words.of(projectId);
        return completions.own(person, projectId, Period.weekOf(day)).actions().stream()
                .filter(action -> action.total().due().sign() > 0)
                .map(action -> new DayDto.Action(
                        action.action().code(),
                        spoken.labelOf(action.action()).in(asker.locale()),
                        action.total().due().told(),
                        before(action, day)))
                .toList();
    }

    private static long before(ActionWeek action, LocalDate day) {
        return action.days().stream()
                .filter(each -> !each.date().equals(day))
                .mapToLong(ActionWeek.Day::done)
                .sum();
    }

    /** An issue as a line of what was done, or is to be done, with it. */
    DayDto.Line line(Issue issue, Map<Long, Issue> customers, @Nullable String why, Collection<Metric> counts) {
        Long parent = issue.getParentId();
        Issue customer = parent == null ? null : customers.get(parent);
        return new DayDto.Line(
                issue.getId(),
                issue.getKey(),
                issue.getSummary(),
                customer == null ? null : customer.getSummary(),
                parent == null ? null : statuses.of(issue),
                why,
                counts.stream().map(Metric::code).toList());
    }
}
