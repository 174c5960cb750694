package io.attain.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.rules.RuleVersions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer of Zhou's, who leads the sales, is A by Zhou's word: it should have a plan of its own, and a senior owner. */
class PlanOfACustomerTest {

    @AutoClose
    private final AskedSite site = new AskedSite();

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String customer = Objects.requireNonNull(site.keys.get("customer"));

    @BeforeEach
    void itIsA() {
        SoldDeal.must(site.send(
                "zhou",
                "PUT",
                "customers/" + customer + "/tier/given",
                AskedSite.JSON,
                "{\"version\":0,\"tier\":\"A\",\"reason\":\"r\",\"until\":\"%s\"}".formatted(today.plusDays(30))));
    }

    @Test
    void aPlanThatIsMissingIsSaidWhereverItMatters() {
        assertThat(panel().path("planWords").asText()).startsWith("plan");
        assertThat(found("withoutPlan()")).containsExactly(customer);
        assertThat(site.get("mei", "customers/promises?projectKey=SALES")
                        .at("/all/planless")
                        .asInt())
                .isEqualTo(1);
        assertThat(plan("zhou").at("/planless/0/issueKey").asText()).isEqualTo(customer);
        assertThat(plan("lily").path("planless")).as("of others’ customers").isEmpty();
    }

    @Test
    void needsAndPlanInTheRecordAreOne() {
        note("{\"version\":0,\"needs\":\"Pumps\"}");
        assertThat(found("withoutPlan()")).as("needs alone").containsExactly(customer);

        note("{\"version\":1,\"needs\":\"Pumps\",\"plan\":\"Two more lines\"}");
        assertThat(found("withoutPlan()")).isEmpty();
        assertThat(panel().path("planWords").isNull()).isTrue();
        assertThat(plan("zhou").path("planless")).isEmpty();
    }

    @Test
    void anAttachmentThatIsCalledSoIsOne() {
        site.plugin.jira.site.issues().attach(site.idOf("customer"), "Price list.xlsx");
        assertThat(found("withoutPlan()")).containsExactly(customer);

        site.plugin.jira.site.issues().attach(site.idOf("customer"), "Harbour 客户方案.docx");
        assertThat(found("withoutPlan()")).isEmpty();
    }

    @Test
    void aSubTaskThatIsCalledSoIsOneAndAnOpportunityIsNone() {
        subTask("Call back");
        assertThat(found("withoutPlan()")).containsExactly(customer);

        subTask("Account Plan 2027");
        assertThat(found("withoutPlan()")).isEmpty();
    }

    @Test
    void whereNoPlanIsAskedForNoneIsMissing() {
        strategy(Map.of("planRequired", false));

        assertThat(found("withoutPlan()")).isEmpty();
        assertThat(panel().path("planWords").isNull()).isTrue();
    }

    @Test
    void anOwnerWhomTheStrategyDoesNotNameIsSaid() {
        assertThat(found("withoutSenior()")).as("whoever").isEmpty();

        strategy(Map.of("seniors", "mei, Sales Manager"));
        assertThat(found("withoutSenior()")).containsExactly(customer);
        assertThat(panel().path("withoutSenior").asBoolean()).isTrue();

        strategy(Map.of("seniors", "mei，sales leader"));
        assertThat(found("withoutSenior()")).isEmpty();
        assertThat(panel().path("withoutSenior").asBoolean()).isFalse();
    }

    private void strategy(Map<String, Object> changed) {
        RuleVersions rules = site.plugin.component(RuleVersions.class);
        RuleValues values = new RuleValues(changed)
                .or(RuleValues.of(StrategyRuleSet.SET, rules.now(StrategyRuleSet.SET, site.project.getId())));
        int next = rules.of(StrategyRuleSet.SET, site.project.getId()).size() + 1;
        assertThat(rules.append(
                        StrategyRuleSet.SET,
                        site.project.getId(),
                        new RuleVersion<>(next, StrategyRuleSet.SET.read(values), "mei", Instant.now())))
                .isTrue();
    }

    private void subTask(String summary) {
        String type = site.plugin.jira.service(IssueTypeManager.class).getIssueTypes().stream()
                .filter(each -> each.getName().equals("Sub-task"))
                .map(IssueType::getId)
                .findFirst()
                .orElseThrow();
        IssueService issues = site.plugin.jira.service(IssueService.class);
        IssueService.CreateValidationResult checked = issues.validateSubTaskCreate(
                site.person("zhou"),
                site.idOf("customer"),
                issues.newIssueInputParameters()
                        .setProjectId(site.project.getId())
                        .setIssueTypeId(type)
                        .setReporterId("zhou")
                        .setSummary(summary));
        assertThat(checked.isValid())
                .as(() -> checked.getErrorCollection().toString())
                .isTrue();
        Issue part = issues.create(site.person("zhou"), checked).getIssue();
        try {
            site.plugin
                    .jira
                    .service(SubTaskManager.class)
                    .createSubTaskIssueLink(
                            site.plugin.jira.site.issues().getIssueObject(customer), part, site.person("zhou"));
        } catch (CreateException e) {
            throw new AssertionError(e);
        }
    }

    private void note(String body) {
        SoldDeal.must(site.send("zhou", "PUT", "customers/" + customer + "/record/notes", AskedSite.JSON, body));
    }

    private JsonNode panel() {
        return site.get("zhou", "customers/" + customer + "/promises");
    }

    private JsonNode plan(String who) {
        return site.get(who, "days/%s?projectKey=SALES".formatted(today)).path("plan");
    }

    private List<String> found(String function) {
        return JiraSearch.found(site.plugin, site.person("mei"), "issue in " + function).stream()
                .map(Issue::getKey)
                .toList();
    }
}
