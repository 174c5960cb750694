package io.attain.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An older version of the plugin made a project's workflows, and somebody changed one of them; then comes this version. */
class UpgradedWorkflowsTest {
    private static final String SETUP = "/rest/attain/1.0/setup/UP";
    private static final String UNTOUCHED = "Attain: Opportunity";
    private static final String CHANGED = "Attain: Support Request";

    @TempDir
    private Path data;

    @Test
    void bringsTheUntouchedOneUpToDateAndLeavesTheChangedOneAloneUntilItIsToBeReplaced() throws Exception {
        Path older = OlderPlugin.jar(data.resolve("attain-older.jar"), "Visit", "Go and see", "Approve", "Grant");
        try (HostedSite site = HostedSite.start(data.resolve("site"), "h2", older);
                Browser browser = Browser.open(site.address())) {
            JiraIssues issues = new JiraIssues(site.admin());
            site.addSalesProject("UP");
            String customer = issues.create("UP", "Customer", "Harbour Foods", Map.of());
            Map<String, ?> parent = Map.of("parent", Map.of("key", customer));
            String opportunity = issues.create("UP", "Opportunity", "First order", parent);
            String request = issues.create("UP", "Support Request", "A sample", parent);
            issues.transition(opportunity, "Contact");
            assertThat(issues.transitions(opportunity)).contains("Go and see");
            EditedWorkflow.save(site, CHANGED, xml -> OlderPlugin.renamed(xml, "Decline", "Refuse"));

            site.site().plugins().install(Plugin.jar());
            assertThat(step(site, UNTOUCHED).path("state").asText()).isEqualTo("missing");
            assertThat(step(site, CHANGED).path("state").asText()).isEqualTo("kept");

            browser.logIn("admin", "admin")
                    .go("/plugins/servlet/attain/setup?project=UP")
                    .press("Set up UP")
                    .sees("UP is set up")
                    .sees("copy " + CHANGED + " in Jira")
                    .picture("set-up-kept");
            assertThat(issues.transitions(opportunity)).contains("Visit").doesNotContain("Go and see");
            assertThat(status(issues, opportunity)).isEqualTo("Contacted");
            assertThat(issues.transitions(request)).containsExactlyInAnyOrder("Grant", "Refuse");

            browser.go("/secure/ViewProfile.jspa")
                    .fill("Language", "中文")
                    .press("Save")
                    .sees("仪表板");
            browser.go("/plugins/servlet/attain/setup?project=UP")
                    .sees("已被人工修改")
                    .press("替换“" + CHANGED + "”")
                    .sees("问题保持原有状态")
                    .picture("set-up-replace-chinese")
                    .press("替换工作流")
                    .sees("“UP”已配置完成");
            assertThat(issues.transitions(request)).containsExactlyInAnyOrder("批准", "拒绝");
            assertThat(site.admin().get(SETUP).findValuesAsText("state")).containsOnly("present");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static JsonNode step(HostedSite site, String name) {
        for (JsonNode step : site.admin().get(SETUP).path("steps")) {
            if (step.path("name").asText().equals(name)) {
                return step;
            }
        }
        throw new AssertionError("no step " + name);
    }

    private static String status(JiraIssues issues, String key) {
        return issues.value(key, "Status").path("name").asText();
    }
}
