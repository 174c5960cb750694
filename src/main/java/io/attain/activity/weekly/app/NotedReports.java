package io.attain.activity.weekly.app;

import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.MeetingNote;
import io.attain.activity.weekly.MeetingNotes;
import io.attain.kernel.Rights;
import io.attain.teams.Team;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From which report an issue comes that a meeting agreed on, or the review of a meeting: told to whoever is told the report. */
@Component
public record NotedReports(MeetingNotes notes, ReportedTeams teams, Rights rights) {

    /**
     * A team's report of a week.
     *
     * @param team nothing for the whole project
     */
    public record Report(long projectId, Optional<Team> team, LocalDate monday) {}

    /** That of an issue; nothing if it comes from none that the person is told. */
    public Optional<Report> of(long issueId, String person) {
        return notes.ofIssue(issueId).flatMap(note -> rights.in(note.projectId(), person)
                .map(caller -> teams.of(caller, note.projectId()))
                .flatMap(choice -> report(note, choice)));
    }

    private static Optional<Report> report(MeetingNote note, ReportedTeams.Choice choice) {
        if (note.teamId() == FrozenReports.WHOLE) {
            return choice.whole()
                    ? Optional.of(new Report(note.projectId(), Optional.empty(), note.monday()))
                    : Optional.empty();
        }
        return choice.teams().stream()
                .filter(team -> team.id() == note.teamId())
                .findFirst()
                .map(team -> new Report(note.projectId(), Optional.of(team), note.monday()));
    }
}
