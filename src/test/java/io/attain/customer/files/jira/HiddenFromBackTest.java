package io.attain.customer.files.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.permission.ProjectPermissions;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.host.jira.permission.IssueSecurity;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A file changed Harbour and Meadow; since then issue security hides Harbour from Zhou. */
class HiddenFromBackTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void whoTakesAnImportBackReadsNoKeyThatJiraHides() {
        bring("111");
        bring("222");
        team.plugin.jira.site.permissions().grantUsers(ProjectPermissions.DELETE_ISSUES, team.project);
        hide("Harbour");

        JsonNode back = takeBack(0);

        assertThat(back.path("refused")).isEmpty();
        assertThat(back.path("left")).isEmpty();
        assertThat(back.path("restricted").asInt()).isEqualTo(1);
        assertThat(back.path("skip").asInt()).isEqualTo(1);
        assertThat(back.path("over").asBoolean()).isTrue();
        assertThat(back.toString()).doesNotContain(team.issue("Harbour").getKey());
        assertThat(takeBack(1).path("restricted").asInt()).as("told before").isZero();
    }

    private void bring(String phone) {
        Answer brought =
                team.bring("customers", "customer,owner,phone\nHarbour,lily,%1$s\nMeadow,lily,%1$s\n".formatted(phone));
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
    }

    private void hide(String summary) {
        IssueSecurity security = team.plugin.jira.site.permissions().security();
        IssueSecurity.Level nobodys = security.create("Sales", "Nobody's");
        security.use(team.project, "Sales");
        team.plugin.jira.site.issueDesk().secured().secure(team.issue(summary), nobodys, team.plugin.jira.admin());
    }

    private JsonNode takeBack(int skip) {
        String latest = team.get(team.zhou, "imports/batches?projectKey=SALES")
                .json()
                .at("/0/number")
                .asText();
        Answer answer = team.send(
                team.zhou, "DELETE", "imports/batches/customers/" + latest + "?projectKey=SALES&skip=" + skip, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
