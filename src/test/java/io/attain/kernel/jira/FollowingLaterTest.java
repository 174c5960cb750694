package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import io.attain.kernel.jira.IssueChanged.What;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowingLaterTest {

    private final IssueManager issues = mock();
    private final ThreadLocalDelegateExecutorFactory contexts = mock();
    private final Issue asItWas = mock();
    private final MutableIssue asItIs = mock();
    private final BlockingQueue<Issue> asked = new LinkedBlockingQueue<>();
    private final FollowingLater later = new Hurried(issues, new OwnThreads(contexts, mock()));

    private static final class Hurried extends FollowingLater {
        Hurried(IssueManager issues, OwnThreads threads) {
            super(issues, threads);
        }

        @Override
        List<Duration> pauses() {
            return List.of(Duration.ofMillis(1), Duration.ofMillis(2));
        }
    }

    @BeforeEach
    void anIssueThatChanged() {
        when(asItWas.getId()).thenReturn(7L);
        when(issues.getIssueObject(7L)).thenReturn(asItIs);
        when(contexts.createRunnable(any())).thenAnswer(call -> call.getArgument(0));
    }

    @AfterEach
    void stop() {
        later.destroy();
    }

    @Test
    void whatFailedIsFollowedSoonWithTheIssueAsItIsThen() throws InterruptedException {
        happens(What.EDITED, failing(2));

        assertThat(next()).isSameAs(asItWas);
        assertThat(next()).isSameAs(asItIs);
        assertThat(next()).isSameAs(asItIs);
        later.destroy();
        assertThat(asked).isEmpty();
    }

    @Test
    void theNightRepairsWhatAlwaysFails() throws InterruptedException {
        happens(What.MOVED, failing(9));

        assertThat(List.of(next(), next(), next())).hasSize(3);
        later.destroy();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatWasDeletedMeanwhileIsNotFollowed() throws InterruptedException {
        when(issues.getIssueObject(7L)).thenReturn(null);
        happens(What.LINKED, failing(1));
        happens(What.DELETED, failing(3));

        assertThat(List.of(next(), next(), next(), next())).containsOnly(asItWas);
    }

    private @Nullable Issue next() throws InterruptedException {
        return asked.poll(10, TimeUnit.SECONDS);
    }

    private void happens(What what, IssueWatcher watcher) {
        IssueChanged change = new IssueChanged(asItWas, what);
        assertThatThrownBy(() -> watcher.changed(change)).hasMessage("deadlock detected");
        later.again(watcher, change, "a change");
    }

    private IssueWatcher failing(int times) {
        int[] left = {times};
        return change -> {
            asked.add(change.issue());
            if (left[0]-- > 0) {
                throw new IllegalStateException("deadlock detected");
            }
        };
    }
}
