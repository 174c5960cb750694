package io.attain.playbook.app;

import io.attain.activity.DailyLogs;
import io.attain.activity.Ticks;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.app.LogBook;
import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.playbook.Listed;
import io.attain.playbook.PlaybookHistory;
import io.attain.playbook.Playbooks;
import io.attain.playbook.Standing;
import io.attain.playbook.Step;
import io.attain.results.app.FactBook;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far an opportunity or a customer has come with what its stage asks for. */
@Component
public record ShowingSteps(
        Playbooks playbooks, Ticks ticks, FactBook facts, LogBook logs, Calendars calendars, Today today) {

    /** This month and the one before. */
    private static final int DAYS_BACK = 62;

    /**
     * One step.
     *
     * @param standing how far it is; null for what is counted over all of another person's
     * @param done each time that it was done with the issue, the earliest first
     */
    public record Shown(Step step, @Nullable Standing standing, List<Ticked> done) {

        /** When it was done last; null if it never was. */
        public @Nullable Ticked last() {
            return done.isEmpty() ? null : done.get(done.size() - 1);
        }

        /** Whether a person's log of a day says that it was done with an issue. */
        public boolean isTicked(long issueId, String person, LocalDate day) {
            return done.stream()
                    .anyMatch(each -> each.issueId() == issueId
                            && each.by().equals(person)
                            && each.day().equals(day));
        }
    }

    /** What is asked for today, in its order. What others have only drafted is not told. */
    public List<Shown> of(Listed listed, String caller) {
        List<Step> steps = stepsOf(listed, caller);
        return steps.isEmpty() ? List.of() : shown(listed, steps, ticks.of(listed.counted()), caller);
    }

    /** What is asked for today with each of many, and not over all of a person's; one of which nothing is asked is missing. */
    public Map<Listed, List<Shown>> ofEach(Collection<Listed> all, String caller) {
        Map<Listed, List<Step>> asked = new LinkedHashMap<>();
        all.forEach(each -> asked.put(
                each,
                stepsOf(each, caller).stream().filter(step -> !step.shared()).toList()));
        asked.values().removeIf(List::isEmpty);
        Map<Long, List<Ticked>> done = ticks
                .of(asked.keySet().stream()
                        .flatMap(each -> each.counted().stream())
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.groupingBy(Ticked::issueId));
        Map<Listed, List<Shown>> shown = new LinkedHashMap<>();
        asked.forEach((each, steps) -> shown.put(
                each,
                shown(
                        each,
                        steps,
                        each.counted().stream()
                                .flatMap(id -> done.getOrDefault(id, List.of()).stream())
                                .sorted(Ticked.EARLIEST)
                                .toList(),
                        caller)));
        return shown;
    }

    private List<Shown> shown(Listed listed, List<Step> steps, List<Ticked> ticked, String caller) {
        Map<String, List<Ticked>> known = known(ticked, caller);
        PlaybookHistory history = playbooks.of(listed.projectId());
        ProjectCalendar calendar = calendars.of(listed.projectId());
        LocalDate now = today.of(caller);
        LocalDate begun = Objects.requireNonNullElse(history.begun(), now);
        // What is counted over all of a person's does not begin with this one.
        Standing.Days all = new Standing.Days(begun, calendar.of(listed.owner()));
        Standing.Days days = all.from(listed.since());
        boolean isOwn = listed.owner().equals(caller);
        Map<String, Map<LocalDate, Long>> own =
                isOwn && steps.stream().anyMatch(Step::shared) ? own(listed.projectId(), caller) : Map.of();
        List<Shown> shown = new ArrayList<>();
        for (Step step : steps) {
            List<Ticked> done = known.getOrDefault(step.code(), List.of());
            Standing standing = null;
            if (!step.shared()) {
                standing = Standing.of(step, history, daysOf(done), days, now);
            } else if (isOwn) {
                standing = Standing.of(step, history, own.getOrDefault(step.code(), Map.of()), all, now);
            }
            shown.add(new Shown(step, standing, done));
        }
        return shown;
    }

    /** What is required today and was not done with it. */
    public List<Step> missing(Listed listed, String caller) {
        List<Step> required =
                stepsOf(listed, caller).stream().filter(Step::required).toList();
        if (required.isEmpty()) {
            return List.of();
        }
        Map<String, List<Ticked>> known = known(ticks.of(listed.counted()), caller);
        return required.stream()
                .filter(step ->
                        daysOf(known.getOrDefault(step.code(), List.of())).size() < step.timesToLeave())
                .toList();
    }

    /** What the caller may know of what was done with an issue, by the codes of steps. */
    private static Map<String, List<Ticked>> known(List<Ticked> ticked, String caller) {
        return ticked.stream()
                .filter(each -> each.submitted() || each.by().equals(caller))
                .collect(Collectors.groupingBy(Ticked::code));
    }

    /** The steps that an issue's list has today. */
    List<Step> stepsOf(Listed listed, String caller) {
        String stage = listed.stage();
        return stage == null
                ? List.of()
                : playbooks.of(listed.projectId()).on(today.of(caller)).of(listed.customers(), stage);
    }

    /** Once on each day, be it by several people or with several opportunities of a customer. */
    private static Map<LocalDate, Long> daysOf(List<Ticked> done) {
        return done.stream().collect(Collectors.toMap(Ticked::day, each -> 1L, (one, same) -> one));
    }

    /**
     * How often a person did each key action on each day, by its code, as submitted logs say, and the drafts of today and of
     * the day that ticks go to.
     */
    private Map<String, Map<LocalDate, Long>> own(long projectId, String person) {
        ZonedDateTime now = today.now().atZone(today.zoneOf(person));
        LocalDate last = now.toLocalDate();
        Map<String, Map<LocalDate, Long>> own = new HashMap<>();
        facts.of(projectId)
                .forEachDay(
                        projectId,
                        Set.of(person),
                        new Period(last.minusDays(DAYS_BACK), last.plusDays(1)),
                        (day, counts) -> add(own, day.day(), counts));
        Stream.concat(Stream.of(last), logs.writable(projectId, person, now).stream())
                .distinct()
                .flatMap(day -> logs.find(projectId, person, day).stream())
                .map(DailyLogs.Found::log)
                .filter(log -> !log.submitted())
                .forEach(draft -> add(own, draft.day(), draft.content().counts()));
        return own;
    }

    private static void add(
            Map<String, Map<LocalDate, Long>> own, LocalDate day, Map<Metric, ? extends Number> counts) {
        counts.forEach((action, times) ->
                own.computeIfAbsent(action.code(), code -> new HashMap<>()).merge(day, times.longValue(), Long::sum));
    }
}
