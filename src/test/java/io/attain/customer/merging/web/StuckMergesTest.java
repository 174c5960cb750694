package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import io.attain.RestInProcess.Answer;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Move;
import io.attain.host.jira.permission.Permissions;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.NewIssue;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.WriteRefused;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Merges that cannot go on by themselves, and what people do around them. */
class StuckMergesTest extends TwoAlike {

    @Test
    void whatWhoeverIsGoneMergedIsTakenBackBySomebodyElse() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        Merge done = into();
        halfDone(done, State.UNDER_WAY, "nobody-any-more");

        team.nightFindsNoDifference();

        assertThat(into().trouble()).contains("no user of Jira any more");
        Answer back = takeBack("Harbour");
        assertThat(back.status()).as(back.body()).isEqualTo(200);
        assertThat(into().state()).isEqualTo(State.TAKEN_BACK);
        assertThat(issue("Harbour Ltd.").getSubTaskObjects()).hasSize(2);
        assertThat(merge("Meadow", "Harbour Ltd.").status()).isEqualTo(200);
    }

    @Test
    void soIsWhatWasHalfTakenBack() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        halfDone(into(), State.GOING_BACK, "nobody-any-more");
        team.nightFindsNoDifference();

        assertThat(takeBack("Harbour").status()).isEqualTo(200);

        assertThat(into().state()).isEqualTo(State.TAKEN_BACK);
    }

    @Test
    void whoMayNotEditWhatGoesBackIsRefusedBeforeAnythingDoes() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        Permissions permissions = team.plugin.jira.site.permissions();
        permissions.revokeUsers(ProjectPermissions.EDIT_ISSUES, team.project);

        Answer refused = takeBack("Harbour");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("4 of the 4 issues");
        assertThat(into().state()).isEqualTo(State.DONE);
        assertThat(issue("Harbour Ltd.").getSubTaskObjects()).isEmpty();
        permissions.grantUsers(ProjectPermissions.EDIT_ISSUES, team.project);
        assertThat(takeBack("Harbour").status()).isEqualTo(200);
    }

    @Test
    void whatIsMadeBelowACustomerThatWentUpGoesToTheOneThatStayed() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);

        Issue made = made("Afterwards");

        assertThat(issue("Afterwards").getParentId()).isEqualTo(issue("Harbour").getId());
        assertThat(made.getKey()).isNotEmpty();
        team.nightFindsNoDifference();
        assertThat(takeBack("Harbour").status()).isEqualTo(200);
        assertThat(issue("Afterwards").getParentId()).isEqualTo(issue("Harbour").getId());
    }

    @Test
    void ofWhatNobodyHeardTheNightFinds() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        assertThat(merge("Meadow", "Harbour").status()).isEqualTo(200);
        Merge first = into();
        assertThat(book().change(first.in(State.UNDER_WAY), State.DONE)).isTrue();
        Issue unused = made("Afterwards");
        assertThat(issue("Afterwards").getParentId())
                .isEqualTo(issue("Harbour Ltd.").getId());
        assertThat(book().change(first, State.UNDER_WAY)).isTrue();

        assertThat(team.send(team.plugin.jira.admin(), "POST", "job?projectKey=SALES", "{}")
                        .status())
                .isEqualTo(200);

        team.nightFindsNoDifference();
        assertThat(issue("Afterwards").getParentId()).isEqualTo(issue("Meadow").getId());
    }

    private Issue made(String name) {
        String type = team.plugin
                .component(SalesIssues.class)
                .idOf(SalesIssueType.OPPORTUNITY)
                .orElseThrow();
        return team.plugin.as(team.lily, () -> {
            try {
                return team.plugin
                        .component(IssueWriter.class)
                        .checkCreateUnder(
                                issue("Harbour Ltd."),
                                team.lily,
                                new NewIssue(team.project.getId(), type, name, "lily"),
                                draft -> {})
                        .write();
            } catch (WriteRefused e) {
                throw new AssertionError(e);
            }
        });
    }

    private void halfDone(Merge merge, State state, String by) {
        MergeBook book = book();
        List<Move> moves = book.moves(merge.id());
        book.forget(merge.id());
        Merge unused = book.add(
                new Merge(
                        0,
                        merge.projectId(),
                        merge.survivor(),
                        merge.gone(),
                        merge.goneKey(),
                        merge.status(),
                        by,
                        merge.at(),
                        state,
                        merge.proof(),
                        ""),
                moves);
    }

    private MergeBook book() {
        return team.plugin.component(MergeBook.class);
    }

    private Merge into() {
        return book().into(issue("Harbour").getId()).get(0);
    }
}
