package io.attain.activity.weekly.app;

import io.attain.activity.LogPolicy;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.weekly.Crew;
import io.attain.activity.weekly.FrozenFigures;
import io.attain.activity.weekly.FrozenReports;
import io.attain.activity.weekly.FrozenReports.Frozen;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.targets.Sight;
import io.attain.teams.TeamTree;
import io.attain.teams.Teams;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Notes each night what the reports of those weeks say that have closed: from then on it never changes. */
@Component
public record FreezingReports(
        WeeklyReports reports, FrozenReports frozen, Teams teams, ExpectedLogs expected, Today today)
        implements Nightly {

    /** So many weeks back what nights left out is made up for. */
    private static final int WEEKS = 4;

    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) ->
                List.of(Count.of("attain.activity.night.frozenReports", freeze(project, day)));
        return new NightStep(Phase.JUDGEMENTS, "weekly-reports", work);
    }

    /** Notes what the closed weeks before a day say, of each team and of the whole project; answers how many were noted. */
    public int freeze(long projectId, LocalDate day) {
        int noted = 0;
        Period running = Period.weekOf(day);
        for (int back = WEEKS; back > 0; back--) {
            Period week = Period.weekOf(running.start().minusWeeks(back));
            if (isClosed(projectId, week, day)) {
                noted += freeze(projectId, week, day);
            }
        }
        return noted;
    }

    private int freeze(long projectId, Period week, LocalDate day) {
        Set<Long> before = frozen.noted(projectId, week.start());
        int noted = 0;
        for (Map.Entry<Long, Crew> each : crews(projectId).entrySet()) {
            if (!before.contains(each.getKey())) {
                FrozenFigures figures =
                        FrozenFigures.of(reports.of(projectId, each.getValue(), week, day, Sight.ALL, true));
                Frozen now = new Frozen(today.now(), figures);
                noted += frozen.note(projectId, each.getKey(), week.start(), now) ? 1 : 0;
            }
        }
        return noted;
    }

    private Map<Long, Crew> crews(long projectId) {
        TeamTree tree = teams.of(projectId);
        Map<Long, Crew> crews = new LinkedHashMap<>();
        crews.put(FrozenReports.WHOLE, Crew.ALL);
        tree.teams().forEach(team -> crews.put(team.id(), Crew.of(tree, team)));
        return crews;
    }

    /** Whether the log of its last working day is locked everywhere: somewhere it may be the day before still. */
    private boolean isClosed(long projectId, Period week, LocalDate day) {
        LogPolicy policy = expected.of(projectId).policy();
        LocalDate last = week.start()
                .datesUntil(week.end())
                .filter(policy.calendar()::isWorkingDay)
                .reduce((one, next) -> next)
                .orElse(week.last());
        return policy.isLocked(last, day.minusDays(1));
    }
}
