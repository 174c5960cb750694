package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However Jira delivers its events, whoever watches reads the issue as it is, and knows it as it is in the end. */
class DeliveredEventsTest {
    private final InMemoryJira jira = new InMemoryJira();
    private final Project sales = jira.project("SALES");
    private final IssueManager issues = jira.service(IssueManager.class);
    private final OwnThreads own = new OwnThreads(
            jira.service(ThreadLocalDelegateExecutorFactory.class), jira.service(JiraThreadLocalUtil.class));
    private final FollowingLater later = new FollowingLater(issues, own);
    private final Map<String, String> known = new ConcurrentHashMap<>();
    private final IssueEvents events = new IssueEvents(
            jira.service(EventPublisher.class), later, new SalesSite(sales.getId()).projects, List.of(this::note));

    @AfterEach
    void close() {
        later.destroy();
        jira.close();
    }

    @Test
    void atOnce() {
        assertKnown(Runnable::run);
    }

    @Test
    void twice() {
        assertKnown(event -> {
            event.run();
            event.run();
        });
    }

    @Test
    void onAnotherThread() {
        assertKnown(event ->
                CompletableFuture.runAsync(jira.site.threads().around(event)).join());
    }

    private void assertKnown(Executor delivery) {
        events.afterPropertiesSet();
        jira.site.events().deliverBy(delivery);

        Issue first = jira.issue(sales, "First");
        Issue second = jira.issue(sales, "Second");
        jira.delete(first);
        events.destroy();
        jira.issue(sales, "Nobody listens any more");

        assertThat(known).isEqualTo(Map.of(second.getKey(), "Second"));
    }

    private void note(IssueChanged change) {
        Issue now = issues.getIssueObject(change.issue().getId());
        if (now == null) {
            known.remove(change.issue().getKey());
        } else {
            known.put(now.getKey(), now.getSummary());
        }
    }
}
