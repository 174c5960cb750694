package io.attain.activity.web;

import static io.attain.kernel.jira.SalesIssueType.OPPORTUNITY;
import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.targets.TargetFixture.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.activity.Conversion;
import io.attain.activity.jira.KeyActionsOnSite;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SiteEdits;
import io.attain.targets.InMemoryTargetNodes;
import io.attain.targets.jira.TargetSite;
import io.attain.targets.web.SalesRest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A target of 1,000.00 with a share of 600.00 of Lily's, a Monday with seven weeks left; Mei may edit, Tom only look. */
class KeyActionsOverRestTest {

    private static final String PLAYBOOK = "Per week (as of Nov 16, 2026): calls 10, visits 3, needs analyses 1";
    private static final String SHARE = "targets/SALES-2/key-actions";

    /** Lily's best week had three reports. */
    private static final Conversion HISTORY = new Conversion(
            6, 30_000, 5, Map.of(Metric.NEEDS_REPORTS, 10L), Map.of(Metric.NEEDS_REPORTS, new Conversion.Peak(2, 3)));

    private final InMemoryTargetNodes nodes = new InMemoryTargetNodes();
    private final TargetSite site = TargetSite.followed(PROJECT, nodes);
    private final SiteEdits edits = new SiteEdits(site.sales, site.issues);
    private final KeyActionsOnSite keyActions = new KeyActionsOnSite(site, nodes, edits);
    private final SalesRest people = new SalesRest(site);
    private final Set<String> editors = new HashSet<>(Set.of("mei"));
    private RestInProcess rest;

    @BeforeEach
    void startResource() {
        site.issues.create(SALES_TARGET, 1, PROJECT, "mei", TargetSite.revenue(1_000));
        site.issues.createSubTask(TARGET_SHARE, 2, 1, "lily", TargetSite.revenue(600));
        people.logIn("mei");
        PermissionManager permissions = mock();
        when(permissions.hasPermission(eq(ProjectPermissions.EDIT_ISSUES), any(Issue.class), any()))
                .thenAnswer(call ->
                        editors.contains(call.<ApplicationUser>getArgument(2).getKey()));
        rest = new RestInProcess(new KeyActionsResource(
                people.asker,
                site.sales.issues,
                site.sales.projects,
                permissions,
                keyActions.plans,
                keyActions.writing,
                keyActions.words));
    }

    @Test
    void aPlanIsToldWithWhatItRestsOn() {
        JsonNode told = told(rest.get(SHARE));

        assertThat(told.at("/plan/basis").asText()).isEqualTo("playbook");
        assertThat(told.at("/plan/metric").asText()).isEqualTo("revenue");
        assertThat(told.at("/plan/unit/currency").asText()).isEqualTo("CNY");
        assertThat(told.at("/plan/remaining").asLong()).isEqualTo(60_000);
        assertThat(told.at("/plan/days").asInt()).isEqualTo(34);
        assertThat(told.at("/plan/until").isNull()).isTrue();
        assertThat(told.at("/plan/fewestForARate").asInt()).isEqualTo(5);
        assertThat(told.at("/plan/steps/2"))
                .hasToString(
                        "{\"action\":\"calls\",\"name\":\"Calls\",\"nameInText\":\"calls\",\"perWeek\":10,\"needed\":68,\"many\":10,\"next\":3,\"own\":false,\"best\":null}");
        assertThat(told.path("written").isNull()).isTrue();
        assertThat(told.path("mayWrite").asBoolean()).isTrue();
    }

    @Test
    void theOwnersHistoryIsToldWhereThePlanRestsOnIt() {
        keyActions.past("lily", HISTORY);

        JsonNode plan = told(rest.get(SHARE)).path("plan");
        assertThat(plan.path("basis").asText()).isEqualTo("own");
        assertThat(plan.path("wins").asLong()).isEqualTo(12);
        assertThat(plan.path("history"))
                .hasToString("{\"months\":6,\"wins\":6,\"amount\":30000,\"winsWhileLogging\":5}");
        assertThat(plan.at("/steps/0"))
                .hasToString("{\"action\":\"needsReports\",\"name\":\"Needs analyses\",\"nameInText\":\"needs"
                        + " analyses\",\"perWeek\":4,\"needed\":24,\"many\":10,\"next\":5,\"own\":true,\"best\":3}");
    }

    @Test
    void newCustomersAreCountedWithoutACurrency() {
        Map<SalesField, Object> customers = new HashMap<>(TargetSite.revenue(6));
        customers.put(SalesField.METRIC, "New customers");
        site.issues.create(SALES_TARGET, 3, PROJECT, "lily", customers);

        JsonNode plan = told(rest.get("targets/SALES-3/key-actions")).path("plan");
        assertThat(plan.at("/unit/currency").isNull()).isTrue();
        assertThat(plan.at("/unit/digits").asInt()).isZero();
        assertThat(plan.path("remaining").asLong()).isEqualTo(6);
    }

    @Test
    void aTargetThatIsSplitFurtherHasNoPlanAndNothingIsWrittenOnIt() {
        assertThat(told(rest.get("targets/SALES-1/key-actions")).path("plan").isNull())
                .isTrue();

        JsonNode told = told(post("targets/SALES-1/key-actions"));
        assertThat(told.path("plan").isNull()).isTrue();
        assertThat(told.path("written").isNull()).isTrue();
        assertThat(edits.done).isEmpty();
    }

    @Test
    void writingPutsThePlanOnTheIssueAsWhoeverAsks() {
        JsonNode told = told(post(SHARE));

        assertThat(told.path("written").asText()).isEqualTo(PLAYBOOK);
        assertThat(written(2)).isEqualTo(PLAYBOOK);
        assertThat(edits.done).containsExactly("mei 2");
        assertThat(told(rest.get(SHARE)).path("written").asText()).isEqualTo(PLAYBOOK);
    }

    @Test
    void whatTheFieldStillSaysIsToldWithItsDayUntilItIsWrittenAnew() {
        post(SHARE);
        keyActions.today = keyActions.today.plusDays(1);
        assertThat(told(rest.get(SHARE)).path("writtenAsOf").isNull())
                .as("the figures are the same")
                .isTrue();

        keyActions.past("lily", HISTORY);
        JsonNode told = told(rest.get(SHARE));
        assertThat(told.path("written").asText()).isEqualTo(PLAYBOOK);
        assertThat(told.path("writtenAsOf").asText()).isEqualTo("2026-11-16");
        assertThat(told.path("ownWords").asBoolean()).isFalse();

        told = told(post(SHARE));
        assertThat(told.path("written").asText())
                .isEqualTo(
                        "Per week (as of Nov 17, 2026): calls 37, visits 11, needs analyses 4 (best week so far: 3)");
        assertThat(told.path("writtenAsOf").isNull()).isTrue();
    }

    @Test
    void ownWordsAreToldAsSuchAndGiveWayToWhoeverAsks() {
        site.issues.edit(2, SalesField.KEY_ACTIONS, "Ring everybody");
        JsonNode told = told(rest.get(SHARE));
        assertThat(told.path("ownWords").asBoolean()).isTrue();
        assertThat(told.path("written").asText()).isEqualTo("Ring everybody");

        told = told(post(SHARE));
        assertThat(told.path("ownWords").asBoolean()).isFalse();
        assertThat(told.path("written").asText()).isEqualTo(PLAYBOOK);

        site.issues.edit(2, SalesField.KEY_ACTIONS, null);
        told = told(rest.get(SHARE));
        assertThat(told.path("ownWords").asBoolean()).as("emptied").isTrue();
        assertThat(told.path("written").isNull()).isTrue();
    }

    @Test
    void fieldAndPanelSayTheSameUntilTheEndWithADayLeft() {
        keyActions.past("lily", HISTORY);
        keyActions.today = LocalDate.of(2026, 12, 31);

        JsonNode told = told(post(SHARE));
        assertThat(told.at("/plan/days").asInt()).isOne();
        assertThat(told.at("/plan/until").asText()).isEqualTo("2026-12-31");
        assertThat(told.at("/plan/steps/0/perWeek").asInt()).isEqualTo(24);
        assertThat(told.at("/plan/steps/0/best").asInt()).isEqualTo(2);
        assertThat(told.path("written").asText())
                .isEqualTo("Until Dec 31, 2026 (as of Dec 31, 2026): calls 240, visits 72, needs analyses 24"
                        + " (best day so far: 2)");
    }

    @Test
    void writingTheSameAgainTouchesNothing() {
        post(SHARE);
        assertThat(told(post(SHARE)).path("written").asText()).isEqualTo(PLAYBOOK);

        assertThat(edits.done).hasSize(1);
    }

    @Test
    void whatJiraRefusesIsToldAndStaysAsItWas() {
        site.issues.edit(2, SalesField.KEY_ACTIONS, "Something older");
        edits.refusal = "The issue is locked";

        Answer refused = post(SHARE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/errors/0/message").asText()).isEqualTo("The issue is locked");
        assertThat(written(2)).isEqualTo("Something older");
        assertThat(edits.done).isEmpty();
    }

    @Test
    void whoMayNotEditTheIssueReadsItAndWritesNothing() {
        people.logIn("tom");

        assertThat(told(rest.get(SHARE)).path("mayWrite").asBoolean()).isFalse();
        Answer refused = post(SHARE);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/errors/0/message").asText()).contains("mayNotEdit", "SALES-2");
        assertThat(edits.done).isEmpty();
    }

    @Test
    void whatTheAskerMayNotKnowOfIsNotThere() {
        site.hidden.add(2L);

        assertThat(rest.get(SHARE).status()).isEqualTo(404);
        assertThat(post(SHARE).status()).isEqualTo(404);
        assertThat(rest.get(SHARE).body().replace("SALES-2", "SALES-77"))
                .as("told like one that is not there")
                .isEqualTo(rest.get("targets/SALES-77/key-actions").body());
        assertThat(post("targets/SALES-77/key-actions").status()).isEqualTo(404);
        assertThat(edits.done).isEmpty();
    }

    @Test
    void whatIsNoTargetHasNoKeyActions() {
        site.issues.create(OPPORTUNITY, 8, PROJECT, "lily", Map.of());

        assertThat(rest.get("targets/SALES-8/key-actions").status()).isEqualTo(404);
        assertThat(post("targets/SALES-8/key-actions").status()).isEqualTo(404);
        assertThat(edits.done).isEmpty();
    }

    @Test
    void whoIsNotLoggedInIsToldSo() {
        people.logOut();

        assertThat(rest.get(SHARE).status()).isEqualTo(401);
        assertThat(post(SHARE).status()).isEqualTo(401);
        assertThat(edits.done).isEmpty();
    }

    private static JsonNode told(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private Answer post(String path) {
        return rest.send("POST", path, "application/json", "");
    }

    private Object written(long id) {
        return site.issues.find(id).getCustomFieldValue(site.sales.customField(SalesField.KEY_ACTIONS));
    }
}
