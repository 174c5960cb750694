package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Jira refuses issues to a thread that it did not prepare. */
class OwnThreadsTest {
    @AutoClose
    private static final InMemoryJira JIRA = new InMemoryJira();

    private static final IssueManager ISSUES = JIRA.service(IssueManager.class);
    private static final JiraAuthenticationContext AUTHENTICATION = JIRA.service(JiraAuthenticationContext.class);
    private static final Issue ISSUE = JIRA.issue(JIRA.project("SALES"), "Seen by threads of ours");

    private final OwnThreads own = new OwnThreads(
            JIRA.service(ThreadLocalDelegateExecutorFactory.class), JIRA.service(JiraThreadLocalUtil.class));
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    @AfterEach
    void nobodyIsLoggedIn() {
        AUTHENTICATION.clearLoggedInUser();
    }

    @Test
    void aThreadThatIsNotPreparedIsRefused() {
        assertThatThrownBy(() -> CompletableFuture.runAsync(this::tell).join())
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("preCall");
    }

    @Test
    void aTaskRunsAsWhoGaveItAndLeavesItsThreadAsItWas() {
        AUTHENTICATION.setLoggedInUser(JIRA.admin());
        Runnable task = own.task(this::tell);

        boolean stays = CompletableFuture.supplyAsync(() -> {
                    task.run();
                    return AUTHENTICATION.isLoggedInUser();
                })
                .join();

        assertThat(told).containsExactly("admin sees SALES-1");
        assertThat(stays).isFalse();
        assertThat(AUTHENTICATION.getLoggedInUser()).isEqualTo(JIRA.admin());
    }

    @Test
    void aTaskThatFailsLeavesItsThreadAsItWas() {
        Runnable failing = own.task(() -> {
            throw new IllegalStateException("no luck");
        });

        CompletableFuture<Void> both = CompletableFuture.runAsync(() -> {
            assertThatThrownBy(failing::run).hasMessage("no luck");
            assertThatThrownBy(this::tell).hasMessageContaining("preCall");
        });

        both.join();
    }

    @Test
    void workInTheBackgroundSeesIssuesAsWhoGaveIt() throws InterruptedException {
        AUTHENTICATION.setLoggedInUser(JIRA.admin());
        JiraBackground background = new JiraBackground(own);

        background.execute(this::tell);

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("admin sees SALES-1");
        background.destroy();
    }

    @Test
    void whatIsFollowedLaterSeesIssues() throws InterruptedException {
        FollowingLater later = new FollowingLater(ISSUES, own) {
            @Override
            List<Duration> pauses() {
                return List.of(Duration.ofMillis(1));
            }
        };

        later.again("an issue", this::tell);

        assertThat(told.poll(10, TimeUnit.SECONDS)).isEqualTo("nobody sees SALES-1");
        later.destroy();
    }

    private void tell() {
        Issue seen = ISSUES.getIssueObject(ISSUE.getId());
        String name = AUTHENTICATION.isLoggedInUser()
                ? AUTHENTICATION.getLoggedInUser().getName()
                : "nobody";
        told.add(name + " sees " + seen.getKey());
    }
}
