package io.attain.planning.decomposition.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import io.attain.PluginInProcess;
import io.attain.SellingTeam;
import io.attain.kernel.Amount;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.SalesField;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was written and is taken back is as it was, whatever became required meanwhile. */
class RestoredPartsTest {
    @AutoClose
    private final SellingTeam team = new SellingTeam().having("plan", SellingTeam.PLAN);

    private final PluginInProcess plugin = team.plugin;

    @Test
    void alsoWhereWhatWasEmptyHasBecomeRequired() throws Exception {
        TargetNode before =
                plugin.component(TargetNodes.class).find(issue().getId()).orElseThrow();
        Amount written = Unit.MONEY.amount(90_000);
        ShareIssues shares = plugin.component(ShareIssues.class);
        plugin.jira.site.authentication().setLoggedInUser(team.zhou);
        shares.setAmount(team.zhou, before.issueId(), written);
        team.layouts().require(team.field(SalesField.STRETCH_AMOUNT).getId(), true);

        shares.restore(team.zhou, before, written);

        assertThat(amount()).isEqualTo(1000.55);
    }

    private Object amount() {
        return issue().getCustomFieldValue(team.field(SalesField.TARGET_AMOUNT));
    }

    private Issue issue() {
        return team.issue("Company");
    }
}
