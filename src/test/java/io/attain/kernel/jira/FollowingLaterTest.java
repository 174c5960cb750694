package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
    private final FollowingLater later = new Hurried(issues, contexts);
    private final Following following = new Following(later);

    private static final class Hurried extends FollowingLater {
        Hurried(IssueManager issues, ThreadLocalDelegateExecutorFactory contexts) {
            super(issues, contexts);
        }

        @Override
        List<Duration> pauses() {
            return List.of(Duration.ofMillis(1), Duration.ofMillis(2));
        }
    }

    private static final class Following extends IssueFollower {
        Following(FollowingLater later) {
            super(mock(EventPublisher.class), later);
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
        following.guarded(asItWas, failing(2));

        assertThat(next()).isSameAs(asItWas);
        assertThat(next()).isSameAs(asItIs);
        assertThat(next()).isSameAs(asItIs);
        later.destroy();
        assertThat(asked).isEmpty();
    }

    @Test
    void theNightRepairsWhatAlwaysFails() throws InterruptedException {
        following.guarded(asItWas, failing(9));

        assertThat(List.of(next(), next(), next())).hasSize(3);
        later.destroy();
        assertThat(asked).isEmpty();
    }

    @Test
    void whatWasDeletedMeanwhileIsNotFollowed() throws InterruptedException {
        when(issues.getIssueObject(7L)).thenReturn(null);
        following.guarded(asItWas, failing(1));
        following.guardedEnd(asItWas, failing(3));

        assertThat(List.of(next(), next(), next(), next())).containsOnly(asItWas);
    }

    private @Nullable Issue next() throws InterruptedException {
        return asked.poll(10, TimeUnit.SECONDS);
    }

    private Consumer<Issue> failing(int times) {
        int[] left = {times};
        return issue -> {
            asked.add(issue);
            if (left[0]-- > 0) {
                throw new IllegalStateException("deadlock detected");
            }
        };
    }
}
