package io.attain.host.jira.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import io.attain.host.jira.TestSite;
import java.util.concurrent.CompletableFuture;
import org.apache.log4j.Logger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class PreparedThreadsTest {

    @AutoClose
    private final TestSite site = new TestSite();

    private final Issue issue = site.task("Task");
    private final JiraThreadLocalUtil threads = site.service(JiraThreadLocalUtil.class);
    private final IssueManager issues = site.service(IssueManager.class);

    @Test
    void aThreadTouchesIssuesOnlyBetweenTheTwoCalls() {
        SearchService search = site.service(SearchService.class);
        Query query = search.parseQuery(site.admin, "key = SALES-1").getQuery();
        onAnotherThread(() -> {
            assertRefused(() -> issues.getIssueObject(issue.getId()));
            threads.preCall();
            assertThat(issues.getIssueObject(issue.getId())).isEqualTo(issue);
            threads.postCall(Logger.getLogger(getClass()));
            assertRefused(() -> issues.getIssueObject(issue.getKey()));
            assertRefused(() -> site.task("Another"));
            assertRefused(() -> search.search(site.admin, query, new PagerFilter<>(1)));
        });
    }

    @Test
    void theCallsForgetWhoIsLoggedIn() {
        JiraAuthenticationContext authentication = site.service(JiraAuthenticationContext.class);
        onAnotherThread(() -> {
            authentication.setLoggedInUser(site.admin);
            threads.preCall();
            assertThat(authentication.isLoggedInUser()).isFalse();
            authentication.setLoggedInUser(site.admin);
            threads.postCall(Logger.getLogger(getClass()));
            assertThat(authentication.isLoggedInUser()).isFalse();
        });
    }

    private static void assertRefused(ThrowingCallable touching) {
        assertThatThrownBy(touching).isInstanceOf(IllegalStateException.class).hasMessageContaining("preCall");
    }

    private static void onAnotherThread(Runnable task) {
        CompletableFuture.runAsync(task).join();
    }
}
