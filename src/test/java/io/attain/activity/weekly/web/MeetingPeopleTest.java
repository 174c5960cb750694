package io.attain.activity.weekly.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Whom a meeting may give something to do. */
class MeetingPeopleTest {

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    @Test
    void whoHasLeftIsNeitherOfferedNorTaken() {
        ApplicationUser ann = team.colleague("ann");
        assertThat(offered()).containsExactlyInAnyOrder(ann.getKey(), team.lily.getKey());
        assertThat(given(ann, "Call them").status()).isEqualTo(200);

        team.plugin.jira.site.users().setActive(ann, false);

        assertThat(offered()).containsExactly(team.lily.getKey());
        Answer refused = given(ann, "Call them again");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("assignee");
    }

    private List<String> offered() {
        return team.get(team.zhou, "weekly-report/notes?projectKey=SALES")
                .json()
                .path("people")
                .findValuesAsText("key");
    }

    private Answer given(ApplicationUser to, String action) {
        String body = "{\"projectKey\":\"SALES\",\"action\":\"%s\",\"assignee\":\"%s\",\"due\":\"2099-12-31\"}";
        return team.send(team.zhou, "POST", "weekly-report/notes", body.formatted(action, to.getKey()));
    }
}
