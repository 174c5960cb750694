package io.attain.activity.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.activity.Conversion;
import io.attain.activity.app.KeyActionPlans;
import io.attain.activity.app.OwnHistory;
import io.attain.attainment.ledger.InMemoryLedger;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetFixture;
import io.attain.targets.jira.TargetsInMemory;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target with two shares of Lily and one of Tom. */
class KeyActionPlansTest {

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final OwnHistory history = mock();
    private final KeyActionPlans plans = new KeyActionPlans(
            TargetsInMemory.figures(nodes, new InMemoryLedger(), mock()),
            history,
            TargetFixture.WEEKDAYS,
            new InMemoryVocabularies(),
            SetClock.noonOf(LocalDate.of(2026, 11, 24)));

    @BeforeEach
    void nobodyHasAHistory() {
        nodes.save(List.of(
                root(1, 300),
                share(2, 1, "lily", QUARTER, new Scope("East", null, null), 100),
                share(3, 1, "lily", QUARTER, new Scope("West", null, null), 100),
                share(4, 1, "tom", QUARTER, Scope.ANY, 100)));
        when(history.of(anyLong(), any(), any(), any())).thenReturn(Conversion.NONE);
    }

    @Test
    void eachPersonsHistoryIsReadOnceForAllOfTheirTargets() {
        assertThat(plans.of(List.of(1L, 2L, 3L, 4L)).map(each -> each.node().issueId()))
                .containsExactly(2L, 3L, 4L);
        assertThat(plans.ofProject(PROJECT)).hasSize(3);

        verify(history, times(4)).of(anyLong(), any(), any(), any());
    }

    @Test
    void oneIssueHasAPlanOrNone() {
        assertThat(plans.of(2)).isPresent();
        assertThat(plans.of(1)).isEmpty();
        assertThat(plans.of(9)).isEmpty();
    }
}
