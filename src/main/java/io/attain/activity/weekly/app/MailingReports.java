package io.attain.activity.weekly.app;

import io.attain.activity.ReminderRule;
import io.attain.activity.ReminderRuleSet;
import io.attain.activity.weekly.Digests;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.ReportReaders;
import io.attain.activity.weekly.app.DigestMail.OfTeam;
import io.attain.calendar.Calendars;
import io.attain.kernel.Caller;
import io.attain.kernel.Mails;
import io.attain.kernel.Period;
import io.attain.kernel.Recurring;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.app.Telling;
import io.attain.kernel.rules.RuleVersions;
import io.attain.targets.TargetNode;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import io.attain.words.Vocabularies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.springframework.stereotype.Component;

/**
 * Mails the report of the last week that has closed to those who lead teams, from the day of the week and the hour on that
 * the project says. That somebody is mailed is kept before the mail is sent: a server that stops in between sends one less,
 * never two.
 */
@Component
public record MailingReports(
        RuleVersions rules,
        ReportReaders readers,
        Teams teams,
        Calendars calendars,
        Rights rights,
        ToldReports reports,
        FrozenReports frozen,
        Digests digests,
        Vocabularies words,
        Mails mails,
        Today today)
        implements Recurring {

    /** A week that closed before is no news. */
    private static final int WEEKS = 2;

    @Override
    public void again(long projectId) {
        ReminderRule.Digest rule = rules.now(ReminderRuleSet.SET, projectId).digest();
        if (!rule.on()) {
            return;
        }
        List<String> due = readers.of(projectId).stream()
                .filter(person -> rule.isDue(today.now().atZone(today.zoneOf(person))))
                .toList();
        if (due.isEmpty()) {
            return;
        }
        lastClosed(projectId).ifPresent(week -> {
            Set<String> already = digests.sent(projectId, week.start());
            due.stream()
                    .filter(person -> !already.contains(person))
                    .forEach(person -> Telling.guarded(
                            "the weekly report of " + person, this, () -> mail(projectId, week, person)));
        });
    }

    /** Of a week in which nobody works there is no report, nor does it hide the one before. */
    private Optional<Period> lastClosed(long projectId) {
        WorkingCalendar calendar = calendars.of(projectId).team();
        LocalDate running = Period.weekOf(today.here()).start();
        return LongStream.rangeClosed(1, WEEKS)
                .mapToObj(back -> Period.weekOf(running.minusWeeks(back)))
                .filter(week -> !frozen.noted(projectId, week.start()).isEmpty() && calendar.halfDays(week) > 0)
                .findFirst();
    }

    private void mail(long projectId, Period week, String person) {
        TeamTree tree = teams.of(projectId);
        List<OfTeam> told = rights.in(projectId, person).filter(Caller::leads).stream()
                .flatMap(caller -> led(tree, projectId, person).stream())
                .map(team -> new OfTeam(
                        team,
                        reports.of(projectId, tree, team, week, today.of(person), nodes -> seen(person, nodes), false)
                                .report()))
                .toList();
        if (!told.isEmpty() && digests.add(projectId, person, week.start(), today.now())) {
            mails.send(person, language -> new DigestMail(projectId, week.start(), told, words.of(projectId))
                    .in(language));
        }
    }

    /** The uppermost teams that somebody leads, which those below are counted in; the whole project where there are none. */
    private List<Optional<Team>> led(TeamTree tree, long projectId, String person) {
        if (tree.teams().isEmpty()) {
            return List.of(Optional.empty());
        }
        Set<Team> led = tree.ledBy(person, today.of(person), calendars.of(projectId)::isOnLeave);
        return led.stream()
                .filter(team -> led.stream().noneMatch(above -> Objects.equals(above.id(), team.parent())))
                .map(Optional::of)
                .toList();
    }

    private Predicate<TargetNode> seen(String person, Collection<TargetNode> nodes) {
        Set<Long> seen =
                rights.seen(person, nodes.stream().map(TargetNode::issueId).toList());
        return node -> seen.contains(node.issueId());
    }
}
