package io.attain.activity.weekly.web;

import com.atlassian.jira.project.Project;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.app.ReportedTeams;
import io.attain.kernel.Period;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.teams.Team;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The report that is asked for, by who may.
 *
 * @param now the asker's day
 * @param choice what may be asked for
 * @param team nothing for the whole project
 */
record AskedReport(Project project, Period week, LocalDate now, ReportedTeams.Choice choice, Optional<Team> team) {

    /** Under what the team is known; see {@link FrozenReports#WHOLE}. */
    long teamId() {
        return team.map(Team::id).orElse(FrozenReports.WHOLE);
    }

    /** Whose days it is about. */
    Crew crew() {
        return Crew.of(choice.tree(), team);
    }

    /** The last day that is told of. */
    LocalDate last() {
        return WeeklyReport.last(week, now);
    }

    /** What the team is called by the asker. */
    String name(Asker asker) {
        return team.map(each -> each.label().in(asker.locale())).orElse(project.getName());
    }

    /** Finds out what is asked for. */
    @Component
    record Asking(Asker asker, ReportedTeams teams) {

        /**
         * The report of a team in the week of a day. Without a day it is yesterday's, since on Mondays one looks back; without
         * a team that of the first that may be asked for.
         */
        AskedReport of(@Nullable String projectKey, @Nullable String team, @Nullable String day) {
            Project project = asker.managed(projectKey);
            LocalDate now = asker.today();
            Period week = Period.weekOf(asker.day("week", day, now.minusDays(1)));
            if (week.start().isAfter(now)) {
                throw RestProblem.badRequest("week", asker.say("attain.activity.weekly.future", week.start()));
            }
            ReportedTeams.Choice choice = teams.of(asker.caller(project), project.getId());
            return new AskedReport(project, week, now, choice, asked(choice, team, project));
        }

        private Optional<Team> asked(ReportedTeams.Choice choice, @Nullable String team, Project project) {
            if (team == null && choice.whole()) {
                return Optional.empty();
            }
            Optional<Team> found = choice.teams().stream()
                    .filter(each -> team == null || Long.toString(each.id()).equals(team))
                    .findFirst();
            if (found.isEmpty()) {
                throw RestProblem.notFound(asker.say("attain.activity.weekly.noTeam", project.getKey()));
            }
            return found;
        }
    }
}
