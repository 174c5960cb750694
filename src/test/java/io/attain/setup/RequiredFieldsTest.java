package io.attain.setup;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.PluginInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site whose administrators made fields required after Attain was set up. */
class RequiredFieldsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,stretch,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.55,,yes
            s,c,share,Lily,lily,revenue,2026-01-01,2026-12-31,1000.55,1234.5,
            """;

    @AutoClose
    private final PluginInProcess plugin = new PluginInProcess();

    private final Project project = plugin.jira.project("SALES");
    private final ApplicationUser zhou = plugin.jira.user("zhou");

    @BeforeEach
    void setUp() {
        assertThat(send(plugin.jira.admin(), "POST", "setup/SALES", "{}").status())
                .isEqualTo(200);
        ProjectRoles roles = plugin.jira.site.projectRoles();
        long leader = plugin.component(SalesAccess.class).idOf(SalesRole.LEADER).orElseThrow();
        roles.addUser(roles.getProjectRole(leader), project, zhou);
        long rep = plugin.component(SalesAccess.class).idOf(SalesRole.REP).orElseThrow();
        roles.addUser(roles.getProjectRole(rep), project, plugin.jira.user("lily"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de-DE", "zh-CN"})
    void whatAttainFillsMayBeRequiredInAnyLanguage(String language) {
        require(SalesField.METRIC, SalesField.PERIOD_START, SalesField.PERIOD_END, SalesField.TARGET_AMOUNT);
        plugin.jira.site.users().setLocale(zhou, Locale.forLanguageTag(language));

        assertThat(plan().status()).isEqualTo(200);

        assertThat(made()).hasSize(2).allSatisfy(issue -> {
            SalesFields fields = plugin.component(SalesFields.class);
            assertThat(issue.getCustomFieldValue(fields.field(SalesField.TARGET_AMOUNT)))
                    .isEqualTo(1000.55);
            assertThat(fields.date(issue, SalesField.PERIOD_END)).hasToString("Optional[2026-12-31]");
        });
    }

    @Test
    void whatAPlanLeavesEmptyIsRefusedByNameBeforeAnythingIsWritten() {
        require(SalesField.STRETCH_AMOUNT);

        Answer refused = plan();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Stretch amount is required");
        assertThat(made()).isEmpty();
    }

    @Test
    void whatAttainDoesNotKnowIsToldAtSetUp() throws Exception {
        layouts().require("customfield_" + CostCentre.in(plugin).getIdAsLong(), true);

        Answer refused = plan();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Cost Centre is required");
        assertThat(made()).isEmpty();

        assertThat(notes())
                .filteredOn(note -> note.contains("Sales Target"))
                .singleElement()
                .satisfies(note -> assertThat(note).contains("Cost Centre"));
        plugin.jira.site.users().setLocale(plugin.jira.admin(), Locale.SIMPLIFIED_CHINESE);
        assertThat(notes()).anyMatch(note -> note.contains("字段配置") && note.contains("Cost Centre"));
    }

    private List<String> notes() {
        return plugin.as(plugin.jira.admin(), () -> plugin.rest().get("setup/SALES")).json().findValues("note").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private void require(SalesField... required) {
        SalesFields fields = plugin.component(SalesFields.class);
        Stream.of(required).forEach(field -> layouts()
                .require("customfield_" + fields.field(field).getIdAsLong(), true));
    }

    private FieldLayouts layouts() {
        return (FieldLayouts) plugin.jira.service(FieldLayoutManager.class);
    }

    private List<Issue> made() {
        return IntStream.rangeClosed(1, 10)
                .<Issue>mapToObj(
                        number -> plugin.jira.service(IssueManager.class).getIssueObject("SALES-" + number))
                .filter(Objects::nonNull)
                .toList();
    }

    private Answer plan() {
        return plugin.as(zhou, () -> plugin.rest()
                .send("POST", "imports/plan?projectKey=SALES&allowUnbalanced=true", "text/csv", PLAN));
    }

    private Answer send(ApplicationUser user, String method, String path, String body) {
        return plugin.as(user, () -> plugin.rest().send(method, path, "application/json", body));
    }
}
