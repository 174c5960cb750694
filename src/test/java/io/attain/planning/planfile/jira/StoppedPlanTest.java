package io.attain.planning.planfile.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import io.attain.SellingTeam;
import io.attain.kernel.jira.IssueEvents;
import io.attain.kernel.run.WritingProgress;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.WritingRun.Outcome;
import io.attain.kernel.run.WritingRun.State;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.WritingRuns;
import io.attain.kernel.run.Writings;
import io.attain.kernel.table.TableFault;
import io.attain.planning.planfile.KnownTargets;
import io.attain.planning.planfile.PlanReview;
import io.attain.planning.planfile.PlanRows;
import io.attain.planning.planfile.PlanStep;
import io.attain.planning.planfile.Plans;
import io.attain.targets.TargetNodes;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What an import has written when somebody stops it stays, and counts as if it had gone on. */
class StoppedPlanTest {

    private static final String COLUMNS = "id,parent,kind,summary,owner,metric,start,end,amount,root\n";
    private static final String COMPANY = "c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.00,yes\n";
    private static final String SHARES =
            """
            a,%1$s,share,Spring,lily,revenue,2026-01-01,2026-06-30,400.00,
            b,%1$s,share,Autumn,lily,revenue,2026-07-01,2026-12-31,600.00,
            """;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final Plans plans = team.plugin.component(Plans.class);
    private final WritingRuns runs = team.plugin.component(WritingRuns.class);
    private final Subject subject = new Subject("plan", team.project.getId());

    @Test
    void itsSharesArePartsOfTheirTarget() {
        assertThat(team.bring("plan", COLUMNS + COMPANY).status()).isEqualTo(200);
        List<PlanStep> steps = steps(SHARES.formatted(team.issue("Company").getKey()));
        // Jira need not tell that a share was joined to its target.
        team.plugin.jira.service(EventPublisher.class).unregister(team.plugin.component(IssueEvents.class));

        WritingRun ended = stopped(steps);

        assertThat(ended.state()).isEqualTo(State.STOPPED);
        assertThat(ended.outcome().updated())
                .containsExactly(team.issue("Spring").getKey());
        assertThat(team.plugin
                        .component(TargetNodes.class)
                        .find(team.issue("Spring").getId()))
                .hasValueSatisfying(share -> assertThat(share.parentId())
                        .isEqualTo(team.issue("Company").getId()));
    }

    private List<PlanStep> steps(String rows) {
        return team.plugin.as(team.zhou, () -> {
            long project = team.project.getId();
            List<TableFault> faults = new ArrayList<>();
            KnownTargets known = plans.known(team.zhou.getKey(), project);
            PlanRows read = plans.read(
                    new ByteArrayInputStream((COLUMNS + rows).getBytes(StandardCharsets.UTF_8)),
                    project,
                    known,
                    faults);
            List<PlanStep> steps = PlanReview.of(read, known, plans.money(project), false, faults);
            assertThat(faults).isEmpty();
            return steps;
        });
    }

    /** The run that writes these, stopped once the first is written. */
    private WritingRun stopped(List<PlanStep> steps) {
        Writings.Writing writing = progress -> {
            plans.write(team.zhou.getKey(), team.project.getId(), steps, stopping(progress));
            return Outcome.NONE;
        };
        Writings writings = team.plugin.component(Writings.class);
        team.plugin.as(team.zhou, () -> writings.start(subject, team.zhou.getKey(), steps.size(), writing));
        Instant latest = Instant.now().plus(LONGEST);
        while (!now().isOver() && Instant.now().isBefore(latest)) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return now();
    }

    private WritingProgress stopping(WritingProgress progress) {
        return (state, done, total) -> {
            if (state == State.WRITING) {
                runs.stop(now().id(), team.zhou.getKey());
            }
            progress.at(state, done, total);
        };
    }

    private WritingRun now() {
        return runs.latest(subject).orElseThrow();
    }
}
