package io.attain.customer.handover.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.handover.Handover.State;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was planned for a day is asked about again when that comes; and who was deleted is handed over as anybody else. */
class DueHandoverTest extends Leaving {

    @Test
    void aWaitingHandoverIsCarriedOutOnItsDay() {
        planned();

        team.nightFindsNoDifference();

        assertThat(owner("First")).isEqualTo(ann);
        assertThat(latest().path("state").asText()).isEqualTo("done");
    }

    @Test
    void whatIsForWhoSellsNoMoreDoesNotPass() {
        planned();
        team.plugin.jira.site.users().setActive(team.plugin.jira.site.users().getUserByKey(ann), false);

        team.nightFindsNoDifference();

        assertThat(owner("First")).isEqualTo(lily);
        assertThat(latest().path("state").asText()).isEqualTo("done");
        assertThat(latest().path("missed").asInt()).isEqualTo(1);
        assertThat(latest().path("heirs")).isEmpty();
    }

    @Test
    void whatAFormerLeaderHasPlannedWaitsAndSaysWhy() {
        planned();
        ApplicationUser mei = team.plugin.jira.user("mei");
        team.play(mei, SalesRole.LEADER);
        var roles = team.plugin.jira.site.projectRoles();
        roles.removeUser(
                roles.getProjectRole(team.plugin
                        .component(SalesAccess.class)
                        .idOf(SalesRole.LEADER)
                        .orElseThrow()),
                team.project,
                team.zhou);

        team.nightFindsNoDifference();

        assertThat(owner("First")).isEqualTo(lily);
        var told = team.get(mei, "handovers?projectKey=SALES").json().at("/handovers/0");
        assertThat(told.path("state").asText()).isEqualTo("waiting");
        assertThat(told.path("trouble").asText()).contains("may not hand it over any more");
    }

    /** The server died when the first of two deals had passed; the other one was given to Tom or deleted until it goes on. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasLeftHalfDoneGoesOnWithoutWhatIsGoneOrSomebodyElsesSince(boolean isGone) {
        kept(State.UNDER_WAY, "First", "Next");
        give("First", ann);
        if (isGone) {
            team.plugin.jira.delete(issue("Next"));
        } else {
            give("Next", tom);
        }

        team.nightFindsNoDifference();

        assertThat(owner("First")).isEqualTo(ann);
        assertThat(latest().path("state").asText()).isEqualTo("done");
        assertThat(latest().path("missed").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsWithSomebodyWhoWasDeletedPassesAndIsGivenBack() {
        team.plugin.jira.site.users().delete(team.lily);

        assertThat(preview(toTwo()).path("passes").asInt()).isEqualTo(5);
        assertThat(hand(toTwo()).status()).isEqualTo(200);
        assertThat(owners()).containsExactly(tom, tom, tom, ann, ann);

        assertThat(takeBack().status()).isEqualTo(200);
        assertThat(owners()).containsOnly(lily);
    }
}
