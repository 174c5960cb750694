package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.demo.Company;
import io.attain.demo.JiraClient.Refused;
import io.attain.host.jira.JiraSite;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An administrator lets a transition ask for what the playbook requires, as Jira's editor adds a plugin's validator. */
class RequiredStepsTest extends OnOwnSite {
    private static final String WORKFLOW = "Attain: Opportunity";
    private static final String PLAYBOOK = "/rest/attain/1.0/projects/SALES/playbook";
    private static final String VALIDATOR =
            """
            <validators><validator type="class">
              <arg name="full.module.key">io.attain.jirasteps-are-done</arg>
              <arg name="class.name">io.attain.playbook.jira.StepsAreDone</arg>
            </validator></validators>""";

    @Test
    void aStageIsLeftOnceWhatItRequiresIsTickedAndTillThenEachIsToldInTheirLanguage() throws Exception {
        try (Browser browser = Browser.open(site.address())) {
            new SmallTeam(site.admin()).setUp();
            JiraSite jira = site.site().jira();
            jira.users().setLocale(jira.users().getUserByName("lily"), Locale.SIMPLIFIED_CHINESE);
            JiraIssues lily = new JiraIssues(site.as("lily"));
            String deal = deal();
            asksForCallsAndAnOffer();
            EditedWorkflow.save(site, WORKFLOW, RequiredStepsTest::guarded);

            assertThatThrownBy(() -> lily.transition(deal, "取得联系"))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.status())
                            .isEqualTo(400))
                    .hasMessageContaining("离开此阶段前，请先完成并记录必做动作：电话、报价。");
            assertThatThrownBy(() -> issues.transition(deal, "Contact"))
                    .hasMessageContaining("which the playbook requires at this stage: Calls, Offer.");

            browser.logIn("lily", Company.PASSWORD).go("/browse/" + deal).press("取得联系");
            browser.sees("请先完成并记录必做动作：电话、报价。").picture("required-steps-chinese");
            browser.go("/browse/" + deal);
            for (String step : List.of("电话", "报价")) {
                browser.press("记入日报：" + step).finds("body", "“" + step + "”已记入您");
            }
            browser.press("取得联系").finds("#status-val", "Contacted");
            assertThat(browser.complaints()).as("but for the refusal").hasSize(1);
        }
    }

    private static String deal() {
        String customer = issues.create("SALES", "Customer", "Harbour Foods", Map.of());
        return issues.create(
                "SALES",
                "Opportunity",
                "First order",
                Map.of("parent", Map.of("key", customer), "Assignee", Map.of("name", "lily")));
    }

    private static void asksForCallsAndAnOffer() {
        site.admin()
                .put(
                        PLAYBOOK,
                        Map.of(
                                "version",
                                0,
                                "steps",
                                List.of(
                                        step(Map.of("code", "calls", "required", true)),
                                        step(Map.of("code", "visits", "required", false)),
                                        step(Map.of(
                                                "code",
                                                "step.offer",
                                                "english",
                                                "Offer",
                                                "chinese",
                                                "报价",
                                                "required",
                                                true)))));
    }

    private static Map<String, Object> step(Map<String, Object> what) {
        Map<String, Object> step =
                new HashMap<>(Map.of("customers", "new", "stage", "lead", "times", 1, "every", "once"));
        step.putAll(what);
        return step;
    }

    private static String guarded(String workflow) {
        int transition = workflow.indexOf("name=\"Contact\"");
        int results = workflow.indexOf("<results>", transition);
        return workflow.substring(0, results) + VALIDATOR + workflow.substring(results);
    }
}
