package io.attain.host.jira.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import io.attain.host.jira.TestSite;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UsersTest {

    @AutoClose
    private final TestSite site = new TestSite();

    private final Users users = site.jira.users();
    private ApplicationUser lily;
    private MutableIssue issue;

    @BeforeEach
    void lilyHasAnIssue() {
        lily = site.user("lily");
        site.jira.groups().add(lily, Groups.SOFTWARE_USERS);
        issue = site.update(site.task("Hers"), site.input().setAssigneeId("lily"));
    }

    @Test
    void aKeyIsNoName() {
        assertThat(lily.getKey())
                .matches("JIRAUSER\\d{5}")
                .isNotEqualTo(site.user("tom").getKey());
        assertThat(users.getUserByKey("lily")).isNull();
        assertThat(users.getUserByName(lily.getKey())).isNull();
        assertThat(site.stored(issue).getAssigneeId()).isEqualTo(lily.getKey());
        assertThat(found("assignee = lily")).containsExactly(issue.getKey());
        assertThat(site.jira
                        .search()
                        .parseQuery(site.admin, "assignee = " + lily.getKey())
                        .isValid())
                .isTrue();
        assertThatThrownBy(() -> found("assignee = " + lily.getKey())).hasMessageContaining("does not exist");
    }

    @Test
    void whoIsRenamedKeepsKeyIssuesAndGroups() {
        users.rename(lily, "Lily.Chen");

        ApplicationUser renamed = users.getUserByName("lily.chen");
        assertThat(renamed.getKey()).isEqualTo(lily.getKey());
        assertThat(users.getUserByName("lily")).isNull();
        assertThat(users.authenticate("lily.chen", "secret")).isPresent();
        assertThat(site.stored(issue).getAssignee().getName()).isEqualTo("lily.chen");
        assertThat(found("assignee = lily.chen")).containsExactly(issue.getKey());
        assertThat(found("assignee in membersOf(\"" + Groups.SOFTWARE_USERS + "\")"))
                .containsExactly(issue.getKey());
        assertThat(foundBy(renamed, "assignee = currentUser()")).containsExactly(issue.getKey());
        assertThat(site.user("lily").getKey()).isNotEqualTo(lily.getKey());
        assertThatThrownBy(() -> users.rename(renamed, "admin")).hasMessageContaining("already");
    }

    @Test
    void whoIsDeletedIsKnownByTheIssuesOnlyAndGetsTheKeyBack() {
        users.delete(lily);

        assertThat(users.getUserByKey(lily.getKey())).isNull();
        assertThat(users.getUserByName("lily")).isNull();
        assertThat(users.authenticate("lily", "secret")).isEmpty();
        ApplicationUser known = site.stored(issue).getAssignee();
        assertThat(known.getKey()).isEqualTo(lily.getKey());
        assertThat(known.getDisplayName()).isEqualTo("lily");
        assertThat(known.isActive()).isFalse();
        assertThat(site.user("lily").getKey()).isEqualTo(lily.getKey());
    }

    private List<String> found(String jql) {
        return foundBy(site.admin, jql);
    }

    private List<String> foundBy(ApplicationUser user, String jql) {
        try {
            return site
                    .jira
                    .search()
                    .search(user, site.jira.search().parseQuery(user, jql).getQuery(), new PagerFilter<>(0, 10))
                    .getResults()
                    .stream()
                    .map(Issue::getKey)
                    .toList();
        } catch (com.atlassian.jira.issue.search.SearchException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
