package io.attain.activity.weekly.app;

import io.attain.activity.weekly.ClosedFigures;
import io.attain.activity.weekly.Contacts;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.FrozenFigures;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.FrozenReports.Frozen;
import io.attain.activity.weekly.TagCount;
import io.attain.activity.weekly.WeeklyReport;
import io.attain.activity.weekly.WeeklyReport.OfStage;
import io.attain.kernel.Period;
import io.attain.targets.Sight;
import io.attain.teams.Team;
import io.attain.teams.TeamTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
     * @param whole whether stages and customers are told
     */
    public Told of(
            long projectId,
            TeamTree tree,
            Optional<Team> team,
            Period week,
            LocalDate today,
            Sight visible,
            boolean whole) {
        Map<LocalDate, Frozen> closed = closed(projectId, team, week);
        WeeklyReport live = reports.of(projectId, Crew.of(tree, team), week, today, visible, whole);
        return new Told(
                live.with(figures(closed, week)),
                Optional.ofNullable(closed.get(week.start())).map(Frozen::at));
    }

    /** What came to which stage of a team's, or of the whole project's. */
    public List<OfStage> stages(long projectId, TeamTree tree, Optional<Team> team, Period week) {
        return OfStage.with(
                reports.stages(projectId, Crew.of(tree, team), week), figures(closed(projectId, team, week), week));
    }

    /** The customers that a team, or the whole project, touched. */
    public Contacts contacts(long projectId, TeamTree tree, Optional<Team> team, Period week) {
        return reports.contacts(projectId, Crew.of(tree, team), week)
                .with(figures(closed(projectId, team, week), week));
    }

    private Map<LocalDate, Frozen> closed(long projectId, Optional<Team> team, Period week) {
        return frozen.of(
                projectId,
                team.map(Team::id).orElse(FrozenReports.WHOLE),
                List.of(week.start(), WeeklyReport.before(week).start()));
    }

    private static ClosedFigures figures(Map<LocalDate, Frozen> closed, Period week) {
        Function<Period, @Nullable FrozenFigures> of = each -> Optional.ofNullable(closed.get(each.start()))
                .map(Frozen::figures)
                .orElse(null);
        return new ClosedFigures(of.apply(week), of.apply(WeeklyReport.before(week)));
    }

    /** The problems of a team, or of the whole project, as they are by now. */
    public List<TagCount> problems(long projectId, TeamTree tree, Optional<Team> team, Period week) {
        return reports.problems(projectId, Crew.of(tree, team), week);
    }
}
