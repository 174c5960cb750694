package io.attain.job.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.job.Run;
import io.attain.kernel.Metric;
import io.attain.kernel.Reading;
import io.attain.kernel.Scope;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.results.ResultSource;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.CheckingTargets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One target of a hundred, and one win that counts for it. */
class RecomputeStepTest {

    private static final Result WIN =
            new Result(Source.OPPORTUNITY, 7, PROJECT, "lily", START, Metric.REVENUE, 40, Scope.ANY);

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final CheckingTargets targets = mock();
    private final RecomputeStep step =
            new RecomputeStep(targets, nodes, ledger, new FactBook(facts, List.of(new Truth())));

    @BeforeEach
    void runOnce() {
        nodes.save(List.of(TargetFixture.root(1, 100)));
        step.run(PROJECT, START, Reading.ALL);
    }

    @Test
    void aHealthyNightFindsNoDifference() {
        assertThat(step.run(PROJECT, START, Reading.ALL)).isEqualTo(new Run.Findings(1, 1, 0, 0, 0, 0));
    }

    @Test
    void aFactThatIsNotTheTruthIsToldAsSuchAndItsFiguresFollow() {
        Result wrong = new Result(Source.OPPORTUNITY, 7, PROJECT, "lily", START, Metric.REVENUE, 39, Scope.ANY);
        facts.replace(Source.OPPORTUNITY, Map.of(7L, List.of(wrong)));

        assertThat(step.run(PROJECT, START, Reading.ALL)).isEqualTo(new Run.Findings(1, 1, 1, 0, 0, 0));
        assertThat(ledger.sums(1).get(1L).amount()).isEqualTo(40);
    }

    @Test
    void aFigureThatIsNotTheFactsIsToldAsSuch() {
        ledger.replace(Source.OPPORTUNITY, 7, List.of());

        assertThat(step.run(PROJECT, START, Reading.ALL)).isEqualTo(new Run.Findings(1, 1, 0, 1, 0, 0));
        assertThat(ledger.sums(1).get(1L).amount()).isEqualTo(40);
    }

    @Test
    void targetsThatWereNotAsTheirIssuesCountAsFigures() {
        when(targets.check(PROJECT, Reading.ALL)).thenReturn(3);

        assertThat(step.run(PROJECT, START, Reading.ALL).drift()).isEqualTo(3);
    }

    private static final class Truth implements ResultSource {
        @Override
        public Source source() {
            return Source.OPPORTUNITY;
        }

        @Override
        public void tell(long projectId, Reading reading, Witness witness) {
            witness.there(WIN);
        }
    }
}
