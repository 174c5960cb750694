package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.RestInProcess.Answer;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.Merge.State;
import io.attain.customer.merging.MergeBook;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What gets into the way of customers that become one: half done ones, other projects, issues that go. */
class MergesInTheWayTest extends TwoAlike {

    @Test
    void ofAnotherProjectsCustomersNothingIsToldToWhoLeadsHereOnly() {
        Issue theirs = customerOfAnotherProject();

        Answer answer = team.get(team.zhou, of("Harbour", "merges/preview?other=") + theirs.getKey());

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("40000");
    }

    private Issue customerOfAnotherProject() {
        ApplicationUser admin = team.plugin.jira.admin();
        Project other = team.plugin.jira.project("OTHER");
        assertThat(team.send(admin, "POST", "setup/OTHER", "{}").status()).isEqualTo(200);
        play(other, team.zhou, SalesRole.VIEWER);
        play(other, team.lily, SalesRole.REP);
        String file =
                """
                customer,customerRegion,customerType,opportunity,productLine,amount,closeDate,owner,status,expansionPlan
                Lake,East China,New,Deal,Product A,400.00,2026-03-02,lily,Won,
                """;
        Answer brought = team.plugin.as(
                admin,
                () -> team.plugin.rest().send("POST", "imports/opportunities?projectKey=OTHER", "text/csv", file));
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        return team.plugin.jira.service(IssueManager.class).getIssueObject("OTHER-1");
    }

    private void play(Project project, ApplicationUser user, SalesRole role) {
        ProjectRole found = team.plugin
                .jira
                .site
                .projectRoles()
                .getProjectRole(
                        team.plugin.component(SalesAccess.class).idOf(role).orElseThrow());
        team.plugin.jira.site.projectRoles().addUser(found, project, user);
    }

    @Test
    void whatAServerLeftHalfDoneGoesOnBeforeTheNextOneBegins() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        Merge done = into("Harbour").get(0);
        book().change(done.in(State.UNDER_WAY), State.DONE);

        Answer again = merge("Meadow", "Harbour Ltd.");

        assertThat(again.status()).as(again.body()).isEqualTo(409);
        assertThat(into("Harbour").get(0).state()).isEqualTo(State.DONE);
        assertThat(into("Meadow")).isEmpty();
    }

    @Test
    void whatIsHalfTakenBackGoesOnBeforeItsSurvivorGoesUpInAnother() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        Merge done = into("Harbour").get(0);
        book().change(done.in(State.GOING_BACK), State.DONE);

        Answer next = merge("Meadow", "Harbour");

        assertThat(next.status()).as(next.body()).isEqualTo(409);
        assertThat(into("Harbour").get(0).state()).isEqualTo(State.TAKEN_BACK);
        assertThat(issue("Harbour Ltd.").getSubTaskObjects()).hasSize(2);
    }

    @Test
    void whereTheSurvivorIsDeletedTheOtherOneIsACustomerAgain() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        delete(issue("Harbour"));

        assertThat(get(of("Harbour Ltd.", "record")).toString()).contains("Ben").doesNotContain("Ann");
        team.nightFindsNoDifference();
    }

    @Test
    void theNightFindsASurvivorOfWhoseDeletionNobodyHeard() {
        assertThat(merge("Harbour", "Harbour Ltd.").status()).isEqualTo(200);
        Merge done = into("Harbour").get(0);
        delete(issue("Harbour"));
        assertThat(book().change(done, State.TAKEN_BACK)).isTrue();

        team.nightFindsNoDifference();

        assertThat(get(of("Harbour Ltd.", "record")).toString()).contains("Ben");
    }

    private void delete(Issue issue) {
        IssueService service = team.plugin.jira.service(IssueService.class);
        ApplicationUser admin = team.plugin.jira.admin();
        team.plugin.as(admin, () -> service.delete(admin, service.validateDelete(admin, issue.getId())));
    }

    private MergeBook book() {
        return team.plugin.component(MergeBook.class);
    }

    private List<Merge> into(String survivor) {
        return book().into(issue(survivor).getId());
    }
}
