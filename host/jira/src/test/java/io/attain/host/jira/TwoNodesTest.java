package io.attain.host.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.cluster.ClusterInfo;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.zaxxer.hikari.HikariDataSource;
import io.attain.host.jira.project.NewProject;
import io.attain.host.node.Node;
import io.attain.host.store.Pool;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.apache.log4j.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two nodes of a cluster on one database. */
class TwoNodesTest {

    private static final Logger LOG = Logger.getLogger(TwoNodesTest.class);

    private final HikariDataSource pool =
            Pool.open(Pool.inMemory(UUID.randomUUID().toString()), "sa", "");
    private final JiraSite one = new JiraSite(pool, Path.of("target"), new Node("one"));
    private final JiraSite two = new JiraSite(pool, Path.of("target"), new Node("two"));

    @AfterEach
    void close() {
        two.close();
        one.close();
        pool.close();
    }

    @Test
    void knowWhoTheyAre() {
        ClusterInfo info = (ClusterInfo) two.services().get(ClusterInfo.class);

        assertThat(info.isClustered()).isTrue();
        assertThat(info.getNodeId()).isEqualTo("two");
    }

    @Test
    void whatOneChangesTheOtherHearsOfWithItsNextRequest() {
        assertThat(two.users().getUserByName("mei")).isNull();
        ApplicationUser mei = one.users().create("mei", "secret", "Mei", "mei@example.com");
        Project sales = project(one);

        assertThat(two.users().getUserByName("mei")).as("the request under way").isNull();
        request(two);

        assertThat(two.users().getUserByName("mei")).isEqualTo(mei);
        assertThat(two.users().authenticate("mei", "secret")).isPresent();
        assertThat(two.projects().getProjectObjByKey("SALES").getId()).isEqualTo(sales.getId());
    }

    @Test
    void eachTellsItsOwnListenersOnly() {
        Project sales = project(one);
        request(two);
        List<Object> heard = new CopyOnWriteArrayList<>();
        two.events().register(new Listening(heard));

        issue(one, sales);
        assertThat(heard).isEmpty();

        issue(two, sales);
        assertThat(heard).isNotEmpty();
    }

    @Test
    void newIssuesHaveKeysOfTheirOwnAndAreFoundOnBoth() {
        Project sales = project(one);
        request(two);
        List<CompletableFuture<String>> made = IntStream.range(0, 12)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> {
                    JiraSite node = number % 2 == 0 ? one : two;
                    request(node);
                    return issue(node, sales).getKey();
                }))
                .toList();

        assertThat(made.stream().map(CompletableFuture::join)).doesNotHaveDuplicates();
        assertThat(one.issues().getIssueObject("SALES-12")).isNotNull();
        assertThat(two.issues().getIssueObject("SALES-12")).isNotNull();
    }

    private static Project project(JiraSite node) {
        return node.projectCreation()
                .create(new NewProject("SALES", "Sales", "", node.users().getUserByName("admin")));
    }

    private static Issue issue(JiraSite node, Project project) {
        ApplicationUser admin = node.users().getUserByName("admin");
        IssueService issues = (IssueService) node.services().get(IssueService.class);
        IssueTypeSchemeManager types = (IssueTypeSchemeManager) node.services().get(IssueTypeSchemeManager.class);
        IssueType type = types.getIssueTypesForProject(project).stream()
                .filter(each -> !each.isSubTask())
                .findFirst()
                .orElseThrow();
        return issues.create(
                        admin,
                        issues.validateCreate(
                                admin,
                                issues.newIssueInputParameters()
                                        .setProjectId(project.getId())
                                        .setIssueTypeId(type.getId())
                                        .setReporterId("admin")
                                        .setSummary("An issue")))
                .getIssue();
    }

    /** Another request begins on a node. */
    private static void request(JiraSite node) {
        node.threads().postCall(LOG);
        node.threads().preCall();
    }

    /** Hears of anything that happens to an issue. */
    public record Listening(List<Object> heard) {
        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add(event);
        }
    }
}
