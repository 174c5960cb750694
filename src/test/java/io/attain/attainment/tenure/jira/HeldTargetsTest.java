package io.attain.attainment.tenure.jira;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.attain.attainment.tenure.TenureCorrection;
import io.attain.attainment.tenure.TenureCorrection.Fault;
import io.attain.attainment.tenure.TenureCorrection.Problem;
import io.attain.kernel.SetClock;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.InMemoryTenures;
import io.attain.targets.InMemoryVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.TargetSite;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's target; a manager corrects that Tom held it until the 9th of October. */
class HeldTargetsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final Tenure CORRECTED = Tenure.of("tom").handedTo("lily", START.plusDays(9));

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryTenures tenures = new InMemoryTenures();
    private final TargetSite site =
            new TargetSite(PROJECT, nodes, tenures, new InMemoryVersions(), SetClock.noonOf(TODAY));
    private HeldTargets held;

    @BeforeEach
    void makeTarget() {
        KeepingTargets keeping = site.follow(change -> {});
        site.issues.create(SALES_TARGET, 1, PROJECT, "lily", TargetSite.revenue(1_000));
        held = new HeldTargets(mock(), mock(), tenures, keeping, mock(), site.trees, site.issues.manager, site.turns);
    }

    @Test
    void whatIsCorrectedIsKeptAndFollowed() {
        assertThat(correct()).isEmpty();

        assertThat(tenures.find(1)).contains(CORRECTED);
        assertThat(nodes.find(1).map(TargetNode::tenure)).contains(CORRECTED);
    }

    @Test
    void whoIsGivenTheTargetMeanwhileKeepsIt() {
        site.locks.meanwhile = () -> site.issues.assign(1, "mei");

        assertThat(correct()).extracting(Fault::problem).containsExactly(Problem.OTHER_OWNER_NOW);

        assertThat(tenures.find(1)).contains(Tenure.of("lily").handedTo("mei", TODAY));
        assertThat(site.locks.isFree()).isTrue();
    }

    private List<Fault> correct() {
        return held.correct(
                site.issues.find(1), CORRECTED, now -> TenureCorrection.faults(now, CORRECTED, TODAY, LocalDate.MIN));
    }
}
