package io.attain.activity.day.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.Ticks;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.day.ComingOn;
import io.attain.activity.jira.LoggedIssues;
import io.attain.kernel.Coded;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.Listed;
import io.attain.playbook.Playbooks;
import io.attain.playbook.jira.ListedIssues;
import io.attain.results.StageChange;
import io.attain.results.app.FactBook;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import io.attain.words.Stages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What Jira and the fact book say that somebody did on a day, by as many questions however much it was. */
@Component
public record DayRecords(
        LoggedIssues issues,
        TouchedIssues touched,
        FactBook facts,
        Ticks ticks,
        Playbooks playbooks,
        ListedIssues listed,
        StageLists stages,
        Today today) {

    private static final String MOVED =
            "(status changed BY currentUser() DURING (%1$s, %2$s) OR reporter = currentUser() AND created >= %1$s AND created < %2$s)";
    /**
     * Also comments. A Jira that does not know the function finds nothing. It goes by whole days of the server with the last one,
     * so it finds the next day's, too.
     */
    private static final String CHANGED = "issue in updatedBy(%3$s, %1$s, %2$s) AND updated >= %1$s";

    private static final String OWN = "assignee = currentUser() AND updated >= %1$s AND updated < %2$s";

    /** How many of {@link #CHANGED} are looked at, that what was changed since does not hide what was changed on a past day. */
    private static final int MOST_CHANGED = 60;

    /** How an issue is known to have been worked on, the surest first. */
    public enum Why implements Coded {
        WON,
        MOVED,
        MADE,
        /** Edited, or commented on. */
        CHANGED
    }

    /**
     * An issue that somebody worked on.
     *
     * @param counts the key actions that speak from it and were not ticked off
     */
    public record Noted(Issue issue, Why why, Set<Metric> counts) {}

    /**
     * What is known of a day.
     *
     * @param noted what the person worked on, the surest first
     * @param others what else of the person's own changed
     */
    public record Found(List<Noted> noted, List<Issue> others) {

        /** All issues. */
        public List<Issue> issues() {
            return Stream.concat(noted.stream().map(Noted::issue), others.stream())
                    .toList();
        }
    }

    /** What a person did on a day of the person's own. */
    public Found of(ApplicationUser person, Project project, LocalDate day) {
        ZoneId zone = today.zoneOf(person.getKey());
        Set<Issue> moved = found(person, project, day, MOVED);
        Set<Issue> known = new LinkedHashSet<>(moved);
        known.addAll(changed(person, project, day, zone));
        known.removeIf(issue -> isEnteredForAnother(issue, person, day, zone));
        Set<Issue> others = found(person, project, day, OWN);
        others.removeAll(known);
        Set<Long> ids = known.stream().map(Issue::getId).collect(Collectors.toSet());
        Map<Long, List<StageChange>> ways =
                ids.isEmpty() ? Map.of() : facts.of(project.getId()).changes(ids);
        Map<Long, List<Ticked>> ticked =
                ids.isEmpty() ? Map.of() : ticks.of(ids).stream().collect(Collectors.groupingBy(Ticked::issueId));
        Stages all = stages.of(project.getId());
        ComingOn coming = new ComingOn(playbooks.of(project.getId()).on(day), all, person.getKey(), zone);
        List<Noted> noted = new ArrayList<>();
        for (Issue issue : known) {
            List<StageChange> way = ways.getOrDefault(issue.getId(), List.of());
            Set<Metric> counts =
                    coming.on(day, way, ticked.getOrDefault(issue.getId(), List.of()), () -> customersOf(issue));
            boolean isMoved = moved.contains(issue);
            noted.add(
                    new Noted(issue, isMoved ? why(issue, isOn(way, day, zone), day, zone, all) : Why.CHANGED, counts));
        }
        noted.sort((one, other) -> one.why.compareTo(other.why));
        return new Found(noted, List.copyOf(others));
    }

    private CustomerKind customersOf(Issue issue) {
        return listed.read(issue).map(Listed::customers).orElse(CustomerKind.NEW);
    }

    /** Whether somebody only entered it, alone or by a file of many, for the one who works on it. */
    private static boolean isEnteredForAnother(Issue issue, ApplicationUser person, LocalDate day, ZoneId zone) {
        return isMadeOn(issue, day, zone)
                && person.getKey().equals(issue.getCreatorId())
                && issue.getAssigneeId() != null
                && !person.getKey().equals(issue.getAssigneeId());
    }

    private static boolean isMadeOn(Issue issue, LocalDate day, ZoneId zone) {
        return issue.getCreated() != null
                && LocalDate.ofInstant(issue.getCreated().toInstant(), zone).equals(day);
    }

    /** Whether it came from one stage to another on a day. */
    private static boolean isOn(List<StageChange> way, LocalDate day, ZoneId zone) {
        return way.stream()
                .anyMatch(change -> change.from() != null
                        && LocalDate.ofInstant(change.at(), zone).equals(day));
    }

    private static Why why(Issue issue, boolean cameOn, LocalDate day, ZoneId zone, Stages stages) {
        boolean isWon = stages.ofStatus(String.valueOf(issue.getStatusId()))
                .filter(stage -> stage.kind() == Stage.Kind.WON)
                .isPresent();
        return isWon ? Why.WON : isMadeOn(issue, day, zone) && !cameOn ? Why.MADE : Why.MOVED;
    }

    private List<Issue> changed(ApplicationUser person, Project project, LocalDate day, ZoneId zone) {
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        return issues.search(person, project, clause(CHANGED, person, day), MOST_CHANGED).stream()
                .filter(issue -> issue.getUpdated().toInstant().isBefore(to)
                        || touched.isTouched(issue, person, moment -> !moment.isBefore(from) && moment.isBefore(to)))
                .limit(LoggedIssues.MOST_FOUND)
                .toList();
    }

    private Set<Issue> found(ApplicationUser person, Project project, LocalDate day, String clause) {
        return new LinkedHashSet<>(issues.search(person, project, clause(clause, person, day)));
    }

    private static String clause(String clause, ApplicationUser person, LocalDate day) {
        String name = person.getUsername().replace("\\", "\\\\").replace("\"", "\\\"");
        return clause.formatted("\"" + day + "\"", "\"" + day.plusDays(1) + "\"", "\"" + name + "\"");
    }
}
