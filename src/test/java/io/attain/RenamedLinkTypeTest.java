package io.attain;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.kernel.jira.SalesLinks;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The one link type of ours is called otherwise in Jira, and another type gets its old name. */
class RenamedLinkTypeTest {

    private static final String PLAN =
            """
            kind,parent,summary,owner,metric,start,end,amount,root
            target,,Whole,zhou,revenue,2026-01-01,2026-12-31,100.00,yes
            target,,East,lily,revenue,2026-01-01,2026-12-31,60.00,yes
            target,,West,mei,revenue,2026-01-01,2026-12-31,40.00,yes
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final IssueLinkTypeManager types = team.plugin.jira.service(IssueLinkTypeManager.class);
    private final IssueLinkManager links = team.plugin.jira.service(IssueLinkManager.class);

    @Test
    void targetsAreJoinedByTheTypeThatWasInstalledWhateverItIsCalled() throws CreateException {
        team.colleague("mei");
        team.having("plan", PLAN);
        IssueLinkType ours = named(SalesLinks.NAME);
        link(ours, "East");
        assertThat(parts()).containsExactly("East");

        types.updateIssueLinkType(ours, "目标分解", "分解为", "属于");
        types.createIssueLinkType(SalesLinks.NAME, "is like", "is like", null);

        assertThat(parts()).containsExactly("East");
        link(named(SalesLinks.NAME), "West");
        assertThat(parts()).as("another type of our old name").containsExactly("East");
        link(named("目标分解"), "West");
        assertThat(parts()).containsExactly("East", "West");
        team.nightFindsNoDifference();
        unlink(ours, "East");
        assertThat(parts()).containsExactly("West");
        assertThat(join("East").status()).isEqualTo(204);
        assertThat(parts()).containsExactly("East", "West");
        assertThat(links.getIssueLink(id("Whole"), id("East"), ours.getId())).isNotNull();
        team.nightFindsNoDifference();
        assertThat(team.get(team.plugin.jira.admin(), "setup/SALES")
                        .json()
                        .path("complete")
                        .asBoolean())
                .isTrue();
    }

    private IssueLinkType named(String name) {
        return types.getIssueLinkTypesByName(name).iterator().next();
    }

    private long id(String summary) {
        return team.issue(summary).getId();
    }

    private void link(IssueLinkType type, String part) throws CreateException {
        links.createIssueLink(id("Whole"), id(part), type.getId(), null, team.zhou);
    }

    private void unlink(IssueLinkType type, String part) {
        links.removeIssueLink(links.getIssueLink(id("Whole"), id(part), type.getId()), team.zhou);
    }

    private RestInProcess.Answer join(String part) {
        return team.send(
                team.zhou,
                "POST",
                "targets/" + team.issue("Whole").getKey() + "/parts",
                "{\"key\":\"" + team.issue(part).getKey() + "\"}");
    }

    private List<String> parts() {
        JsonNode whole = team.figures(team.issue("Whole").getKey());
        return whole.path("children").findValuesAsText("summary").stream()
                .sorted()
                .toList();
    }
}
