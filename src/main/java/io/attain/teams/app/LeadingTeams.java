package io.attain.teams.app;

import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.Caller;
import io.attain.teams.Absences;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who leads whom in a project, by its teams and its calendar. */
@Component
public record LeadingTeams(Teams teams, Calendars calendars) {

    /** Whether a project has teams. */
    public boolean isDivided(long projectId) {
        return !teams.of(projectId).teams().isEmpty();
    }

    /** Who manages a person on a day, the nearest first; nobody where the person is in no team. */
    public List<String> managersOf(long projectId, String person, LocalDate day) {
        return teams.of(projectId).managersOf(person, day, absences(projectId));
    }

    /** Those of whom a person is the nearest manager who is at work on a day. */
    public Set<String> nextBelow(long projectId, String person, LocalDate day) {
        return teams.of(projectId).people().stream()
                .filter(each -> managersOf(projectId, each, day).stream()
                        .findFirst()
                        .filter(person::equals)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /** Whether a person is on leave on a day. */
    public boolean isAway(long projectId, String person, LocalDate day) {
        return absences(projectId).isAway(person, day);
    }

    /** Who acts on a day for a person who is on leave; nobody where no team says who. */
    public Optional<String> actingFor(long projectId, String person, LocalDate day) {
        return teams.of(projectId).actingFor(person, day, absences(projectId));
    }

    /** Those on leave on a day for whom a person acts. */
    public Set<String> actedFor(long projectId, String person, LocalDate day) {
        TeamTree tree = teams.of(projectId);
        Absences absences = absences(projectId);
        return tree.people().stream()
                .filter(each -> absences.isAway(each, day))
                .filter(each -> tree.actingFor(each, day, absences)
                        .filter(person::equals)
                        .isPresent())
                .collect(Collectors.toSet());
    }

    /**
     * Whether somebody hears of a person on a day: who leads the person's team or one above it, and who stands in. Of who is
     * in no team everybody hears who leads the project's sales, as in a project without teams.
     */
    public boolean hearsOf(Caller caller, long projectId, String person, LocalDate day) {
        TeamTree tree = teams.of(projectId);
        return tree.teamOf(person, day)
                .map(team -> tree.ledBy(caller.key(), day, absences(projectId)).contains(team))
                .orElse(caller.leads());
    }

    /** Those in the teams of a day of whom somebody does not hear. */
    public Set<String> othersOf(Caller caller, long projectId, LocalDate day) {
        TeamTree tree = teams.of(projectId);
        Set<Team> led = tree.ledBy(caller.key(), day, absences(projectId));
        return tree.people().stream()
                .filter(person -> !caller.owns(person))
                .filter(person -> tree.teamOf(person, day)
                        .filter(team -> !led.contains(team))
                        .isPresent())
                .collect(Collectors.toSet());
    }

    private Absences absences(long projectId) {
        ProjectCalendar calendar = calendars.of(projectId);
        return calendar::isOnLeave;
    }
}
