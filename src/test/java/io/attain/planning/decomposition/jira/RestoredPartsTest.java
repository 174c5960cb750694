package io.attain.planning.decomposition.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.PluginInProcess;
import io.attain.RestInProcess.Answer;
import io.attain.host.jira.field.FieldLayouts;
import io.attain.host.jira.project.ProjectRoles;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesRole;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written and is taken back is as it was, whatever became required meanwhile. */
class RestoredPartsTest {
    private static final String PLAN =
            """
            id,parent,kind,summary,owner,metric,start,end,amount,root
            c,,target,Company,zhou,revenue,2026-01-01,2026-12-31,1000.55,yes
            """;

    @AutoClose
    private final PluginInProcess plugin = new PluginInProcess();

    private final SalesFields fields = plugin.component(SalesFields.class);
    private final ApplicationUser zhou = plugin.jira.user("zhou");

    @BeforeEach
    void setUp() {
        Project project = plugin.jira.project("SALES");
        assertThat(send(plugin.jira.admin(), "setup/SALES", "application/json", "{}")
                        .status())
                .isEqualTo(200);
        ProjectRoles roles = plugin.jira.site.projectRoles();
        long leader = plugin.component(SalesAccess.class).idOf(SalesRole.LEADER).orElseThrow();
        roles.addUser(roles.getProjectRole(leader), project, zhou);
        assertThat(send(zhou, "imports/plan?projectKey=SALES", "text/csv", PLAN).status())
                .isEqualTo(200);
    }

    @Test
    void alsoWhereWhatWasEmptyHasBecomeRequired() throws Exception {
        TargetNode before =
                plugin.component(TargetNodes.class).find(issue().getId()).orElseThrow();
        Amount written = Unit.MONEY.amount(90_000);
        ShareIssues shares = plugin.component(ShareIssues.class);
        plugin.jira.site.authentication().setLoggedInUser(zhou);
        shares.setAmount(zhou, before.issueId(), written);
        FieldLayouts layouts = (FieldLayouts) plugin.jira.service(FieldLayoutManager.class);
        layouts.require("customfield_" + fields.field(SalesField.STRETCH_AMOUNT).getIdAsLong(), true);

        shares.restore(zhou, before, written);

        assertThat(amount()).isEqualTo(1000.55);
    }

    private Object amount() {
        return issue().getCustomFieldValue(fields.field(SalesField.TARGET_AMOUNT));
    }

    private Issue issue() {
        return Objects.requireNonNull(plugin.jira.service(IssueManager.class).getIssueObject("SALES-1"));
    }

    private Answer send(ApplicationUser user, String path, String type, String body) {
        return plugin.as(user, () -> plugin.rest().send("POST", path, type, body));
    }
}
