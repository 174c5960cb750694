package io.attain.targets.jira;

import static io.attain.targets.TargetFixture.PROJECT;
import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.root;
import static io.attain.targets.TargetFixture.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.IssueScan;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.TargetNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CheckingTargetsTest {
    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final JiraTargets targets = mock();
    private final IssueScan scan = mock();
    private final CheckingTargets checking = new CheckingTargets(scan, targets, nodes, mock(), List.of());

    @Test
    void findsNothingToMendWhereEveryEventWasFollowed() {
        nodes.save(List.of(root(1, 100)));
        inJira(root(1, 100));

        assertThat(checking.check(PROJECT)).isZero();
    }

    @Test
    void mendsWhatIsMissingDifferentOrTooMany() {
        TargetNode lost = share(2, 1, "lily", QUARTER, Scope.ANY, 50);
        nodes.save(List.of(root(1, 100), root(9, 70)));
        inJira(root(1, 120), lost);

        assertThat(checking.check(PROJECT)).isEqualTo(3);
        assertThat(nodes.treesOf(PROJECT)).containsExactlyInAnyOrder(root(1, 120), lost);
        assertThat(checking.check(PROJECT)).isZero();
    }

    private void inJira(TargetNode... found) {
        doAnswer(call -> {
                    Consumer<Issue> action = call.getArgument(2);
                    for (TargetNode node : found) {
                        Issue issue = mock();
                        when(targets.read(issue)).thenReturn(Optional.of(node));
                        action.accept(issue);
                    }
                    return null;
                })
                .when(scan)
                .forEach(eq(PROJECT), anyCollection(), any());
    }
}
