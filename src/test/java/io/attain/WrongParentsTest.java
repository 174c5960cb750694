package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Jira lets a sub-task stand under any issue: under a wrong one it is nothing, and under a right one again it counts once. */
class WrongParentsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,direction,start,end,region,productLine,customerType,amount,root
            e,,target,East,zhou,revenue,up,2026-01-01,2026-12-31,,,,1000.00,yes
            s,e,share,Lily,lily,revenue,up,2026-01-01,2026-12-31,,,,1000.00,
            """;

    private final SellingTeam team = new SellingTeam();

    @BeforeEach
    void lilyHasWon() {
        assertThat(team.bring("plan", PLAN).status()).isEqualTo(200);
        assertThat(team.bring("opportunities", SellingTeam.WIN).status()).isEqualTo(200);
        for (SalesIssueType type : List.of(SalesIssueType.COACHING_ITEM, SalesIssueType.SALES_REVIEW)) {
            CreateValidationResult checked = checked(type, null);
            team.plugin.as(
                    team.zhou,
                    () -> team.plugin.jira.service(IssueService.class).create(team.zhou, checked));
        }
        assertThat(reached("Lily")).isEqualTo(60_000);
    }

    @AfterEach
    void close() {
        team.nightFindsNoDifference();
        team.close();
    }

    static Stream<SalesIssueType> noCustomers() {
        return Stream.of(SalesIssueType.SALES_TARGET, SalesIssueType.COACHING_ITEM, SalesIssueType.SALES_REVIEW);
    }

    static Stream<SalesIssueType> noTargets() {
        return Stream.of(SalesIssueType.CUSTOMER, SalesIssueType.COACHING_ITEM, SalesIssueType.SALES_REVIEW);
    }

    @ParameterizedTest
    @MethodSource("noCustomers")
    void aWinUnderWhatIsNoCustomerCountsForNothingUntilItIsUnderOneAgain(SalesIssueType wrong) {
        Issue win = team.issue("First");

        move(win, parent(wrong));
        assertThat(reached("Lily")).isZero();
        assertThat(told("opportunities/" + win.getKey() + "/credit")).contains("Move it under its customer");
        team.nightFindsNoDifference();
        team.edit(team.lily, win, SalesField.AMOUNT, "700");
        assertThat(reached("Lily")).isZero();

        move(win, team.issue("Harbour"));
        assertThat(reached("Lily")).isEqualTo(70_000);
        assertThat(told("targets/" + key("East") + "/why?figure=actual")).containsOnlyOnce("\"First\"");
    }

    @ParameterizedTest
    @MethodSource("noTargets")
    void aShareUnderWhatIsNoTargetCountsForNothingUntilItIsUnderOneAgain(SalesIssueType wrong) {
        Issue share = team.issue("Lily");

        move(share, parent(wrong));
        assertThat(team.figures(key("East")).path("actual").asLong())
                .as("its whole keeps the win")
                .isEqualTo(60_000);
        assertThat(team.figures(key("East")).path("children")).isEmpty();
        assertThat(told("targets/" + share.getKey() + "/attainment")).contains("a share needs a target to stand under");
        assertThat(told("targets/" + share.getKey() + "/smart")).contains("A share belongs under a target");
        team.nightFindsNoDifference();

        move(share, team.issue("East"));
        assertThat(reached("Lily")).isEqualTo(60_000);
        assertThat(team.actual(key("East"))).isEqualTo(60_000);
    }

    @ParameterizedTest
    @MethodSource("noTargets")
    void aShareIsNotMadeUnderWhatIsNoTarget(SalesIssueType wrong) {
        CreateValidationResult checked = checked(SalesIssueType.TARGET_SHARE, parent(wrong));
        IssueService service = team.plugin.jira.service(IssueService.class);

        assertThat(team.plugin
                        .as(team.zhou, () -> service.create(team.zhou, checked))
                        .getErrorCollection()
                        .getErrorMessages())
                .containsExactly(
                        "A share belongs under a target; where it stands, it counts for nothing. Move it under one.");
    }

    @ParameterizedTest
    @MethodSource("noCustomers")
    void anIssueThatBecomesAnOpportunityUnderWhatIsNoCustomerCountsForNothing(SalesIssueType wrong) {
        Issue win = team.issue("First");
        team.plugin.jira.site.issueDesk().conversions().toIssue(win, type(SalesIssueType.COACHING_ITEM), team.zhou);
        assertThat(reached("Lily")).isZero();

        team.plugin
                .jira
                .site
                .issueDesk()
                .conversions()
                .toSubTask(win, parent(wrong), type(SalesIssueType.OPPORTUNITY), team.zhou);
        assertThat(reached("Lily")).isZero();
    }

    @Test
    void noTargetIsToldAsTheCustomerOfWhatSomebodyLogs() {
        Issue win = team.issue("First");
        String asked = "logs/issues?projectKey=SALES&text=" + win.getKey();
        assertThat(told(asked)).contains("\"customer\":\"Harbour\"");

        move(win, team.issue("East"));
        assertThat(told(asked)).contains("\"customer\":null");
    }

    private String key(String summary) {
        return team.issue(summary).getKey();
    }

    private long reached(String summary) {
        return team.actual(key(summary));
    }

    private String told(String path) {
        return team.get(team.zhou, path).body();
    }

    private Issue parent(SalesIssueType type) {
        return team.issues().stream()
                .filter(issue -> type(type).getId().equals(issue.getIssueTypeId()))
                .findFirst()
                .orElseThrow();
    }

    private void move(Issue subTask, Issue parent) {
        team.plugin.jira.site.issueDesk().conversions().changeParent(subTask, parent, team.zhou);
    }

    private IssueType type(SalesIssueType type) {
        return team.plugin
                .jira
                .service(IssueTypeManager.class)
                .getIssueType(
                        team.plugin.component(SalesIssues.class).idOf(type).orElseThrow());
    }

    private CreateValidationResult checked(SalesIssueType type, @Nullable Issue parent) {
        IssueService service = team.plugin.jira.service(IssueService.class);
        IssueInputParameters form = service.newIssueInputParameters()
                .setProjectId(team.project.getId())
                .setIssueTypeId(type(type).getId())
                .setAssigneeId("lily")
                .setSummary(type.jiraName());
        return team.plugin.as(
                team.zhou,
                () -> parent == null
                        ? service.validateCreate(team.zhou, form)
                        : service.validateSubTaskCreate(team.zhou, parent.getId(), form));
    }
}
