package io.attain.activity.weekly.app;

import io.attain.activity.weekly.ClosedFigures;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.FrozenFigures;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.FrozenReports.Frozen;
import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.kernel.Period;
import io.attain.targets.Sight;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reports as people are told them: of a week that has closed what it closed with, and what was corrected since. */
@Component
public record ToldReports(WeeklyReports reports, FrozenReports frozen) {

    /** A report; {@code closedAt} is when its figures were noted, nothing while they may change. */
    public record Told(WeeklyReport report, Optional<Instant> closedAt) {}

    /**
     * The report of a team, or of the whole project.
     *
     * @param visible which targets are told
     * @param staged whether stages are told
     */
    public Told of(
            long projectId,
            TeamTree tree,
            Optional<Team> team,
            Period week,
            LocalDate today,
            Sight visible,
            boolean staged) {
        LocalDate before = WeeklyReport.before(week).start();
        Map<LocalDate, Frozen> closed =
                frozen.of(projectId, team.map(Team::id).orElse(FrozenReports.WHOLE), List.of(week.start(), before));
        WeeklyReport live = reports.of(projectId, crew(tree, team), week, today, visible, staged);
        Optional<Frozen> now = Optional.ofNullable(closed.get(week.start()));
        Optional<FrozenFigures> then = Optional.ofNullable(closed.get(before)).map(Frozen::figures);
        ClosedFigures figures = new ClosedFigures(now.map(Frozen::figures).orElse(null), then.orElse(null));
        return new Told(live.with(figures), now.map(Frozen::at));
    }

    /** The problems of a team, or of the whole project, as they are by now. */
    public List<TagCount> problems(long projectId, TeamTree tree, Optional<Team> team, Period week) {
        return reports.problems(projectId, crew(tree, team), week);
    }

    private static Crew crew(TeamTree tree, Optional<Team> team) {
        return team.map(each -> Crew.of(tree, each)).orElse(Crew.ALL);
    }
}
