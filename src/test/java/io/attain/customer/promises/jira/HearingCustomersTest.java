package io.attain.customer.promises.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.RestInProcess.Answer;
import io.attain.SellingTeam;
import io.attain.customer.promises.Request;
import io.attain.customer.promises.Requests;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.host.jira.comment.CommentLevel;
import io.attain.host.jira.comment.Comments;
import io.attain.host.jira.comment.HostComment;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SubTaskParents;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily sells and Zhou leads; Harbour is an A customer of Lily's with a deal; Carl has no role in sales. */
class HearingCustomersTest {

    private static final String FILE =
            """
            customer,customerRegion,customerType,existingBefore,opportunity,productLine,amount,closeDate,owner,status
            Harbour,,,,Old,,900000,%s,lily,Won
            Harbour,,,,First,,100,,lily,Lead
            """;

    @AutoClose
    private final SellingTeam team = new SellingTeam();

    private final ApplicationUser carl = team.plugin.jira.user("carl");
    private final Comments comments = (Comments) team.plugin.jira.service(CommentManager.class);
    private Issue harbour;

    @BeforeEach
    void aCustomer() {
        Answer brought = team.bring("opportunities", FILE.formatted(LocalDate.now(ZoneOffset.UTC)));
        assertThat(brought.status()).as(brought.body()).isEqualTo(200);
        harbour = team.issue("Harbour");
    }

    @Test
    void aPastedWordOfTheCustomersStartsTheClockAndOurFirstWordStopsIt() {
        says(team.lily, harbour, "A word of ours before");
        says(team.lily, harbour, "Customer: when do you deliver?");
        says(team.lily, harbour, "客户：请尽快答复");

        assertThat(requests()).hasSize(1);
        assertThat(requests().get(0).path("state").asText()).isEqualTo("running");
        assertThat(requests().get(0).path("text").asText()).isEqualTo("Customer: when do you deliver?");

        says(team.zhou, harbour, "On Friday.");
        says(team.lily, harbour, "Or on Monday.");

        assertThat(requests()).hasSize(1);
        assertThat(requests().get(0).path("state").asText()).isEqualTo("kept");
        assertThat(requests().get(0).path("answeredBy").path("key").asText()).isEqualTo(team.zhou.getKey());
    }

    @Test
    void whatWasAskedInADealGoesWithItToAnotherCustomer() throws Exception {
        assertThat(team.bring(
                                "opportunities",
                                FILE.formatted(LocalDate.now(ZoneOffset.UTC))
                                        .replace("Harbour", "Meadow")
                                        .replace("First", "Other"))
                        .status())
                .isEqualTo(200);
        Issue meadow = team.issue("Meadow");
        says(team.lily, team.issue("First"), "Customer: when do you deliver?");
        says(team.lily, harbour, "Customer: who are you?");
        assertThat(requests()).hasSize(2);

        team.plugin.component(SubTaskParents.class).change(team.lily, team.issue("First"), meadow);
        says(team.lily, team.issue("First"), "Customer: are you there?");

        assertThat(requests()).hasSize(1);
        assertThat(requestsOf(meadow)).hasSize(1);
        says(team.zhou, team.issue("First"), "On Friday.");
        assertThat(requestsOf(meadow))
                .allMatch(each -> each.path("state").asText().equals("kept"));
    }

    @Test
    void whoeverHasNoRoleInSalesIsTheCustomerOnlyWhereTheTeamSaysSo() {
        says(carl, harbour, "Is it ready?");
        assertThat(requests()).isEmpty();

        customersWrite();
        says(carl, harbour, "Is it ready now?");
        assertThat(requests()).hasSize(1);
    }

    @Test
    void aWordThatTheCustomerCannotSeeIsNoAnswer() {
        says(team.lily, harbour, "Customer: is it ready?");
        comments.create(harbour, team.zhou, "What do we say?", new CommentLevel("jira-administrators", null), true);
        says(carl, harbour, "It is.");

        assertThat(requests().get(0).path("state").asText()).isEqualTo("running");
    }

    @Test
    void aDeletedRequestGoesAndTheNextOneTakesItsPlaceButAnAnswerStays() {
        HostComment first = says(team.lily, harbour, "Customer: is it ready?");
        HostComment second = says(team.lily, harbour, "Customer: and the invoice?");
        comments.delete(harbour, first, team.lily);

        assertThat(requests().findValuesAsText("text")).containsExactly("Customer: and the invoice?");

        HostComment answer = says(team.lily, harbour, "Yes.");
        says(team.lily, harbour, "Customer: thanks, and the manual?");
        comments.delete(harbour, answer, team.lily);
        comments.delete(harbour, second, team.lily);

        assertThat(requests().findValuesAsText("state")).containsExactlyInAnyOrder("running", "kept");
    }

    @Test
    void anEditThatMarksAWordAsTheCustomersBeginsTheRequestWithThatWord() {
        HostComment said = says(team.lily, harbour, "Look at this");
        edits(said, "Customer: look at this");
        edits(said, "Customer: look at that");

        assertThat(requests().findValuesAsText("text")).containsExactly("Customer: look at this");
        assertThat(team.plugin.component(Requests.class).of(harbour.getId(), 0))
                .extracting(Request::startedAt)
                .containsExactly(said.getCreated().toInstant().truncatedTo(ChronoUnit.SECONDS));

        says(team.zhou, harbour, "I have.");
        assertThat(requests().findValuesAsText("state")).containsExactly("kept");
    }

    @Test
    void anEditThatTakesTheMarkAwayTakesTheRequestUnlessItWasAnswered() {
        HostComment mistaken = says(team.lily, harbour, "Customer: I mean ourselves");
        edits(mistaken, "We: I mean ourselves");
        assertThat(requests()).isEmpty();

        HostComment answered = says(team.lily, harbour, "Customer: is it ready?");
        says(team.zhou, harbour, "Yes.");
        edits(answered, "It was asked whether it is ready");

        assertThat(requests().findValuesAsText("state")).containsExactly("kept");
    }

    @Test
    void whatTheCustomerAskedByTheRulesOfThenIsAskedThoughTheyAreOthersNow() {
        customersWrite();
        says(carl, harbour, "Is it ready?");
        customersWrite(false);
        says(carl, harbour, "Hello?");

        assertThat(requests().findValuesAsText("text")).containsExactly("Is it ready?");
    }

    @Test
    void toldTwiceAndLateItIsOneRequest() {
        comments.create(harbour, team.lily, "Customer: and at this", false);
        HearingCustomers hearing = team.plugin.component(HearingCustomers.class);
        hearing.changed(new IssueChanged(harbour, What.COMMENTED));
        hearing.changed(new IssueChanged(harbour, What.COMMENTED));

        assertThat(requests()).hasSize(1);
    }

    @Test
    void whatWasAnsweredBeforeAnybodyHeardOfItIsKept() {
        comments.create(harbour, team.lily, "Customer: is it ready?", false);
        comments.create(harbour, team.zhou, "Yes.", false);
        team.plugin.component(HearingCustomers.class).changed(new IssueChanged(harbour, What.COMMENTED));

        assertThat(requests().findValuesAsText("state")).containsExactly("kept");
    }

    @Test
    void ofTwoThatRunAtOnceAnAnswerStopsItsOwn() {
        says(team.lily, harbour, "Customer: how much is it?");
        says(team.lily, team.issue("First"), "Customer: when do you deliver?");
        assertThat(requests().findValuesAsText("state")).containsExactly("running", "running");

        says(team.zhou, team.issue("First"), "On Friday.");

        assertThat(requests().findValuesAsText("state")).containsExactlyInAnyOrder("running", "kept");
    }

    @Test
    void whoAskedAndIsGoneIsAnsweredAndWhoAnsweredAndIsGoneHasAnswered() {
        customersWrite();
        says(carl, harbour, "Is it ready?");
        team.plugin.jira.site.users().delete(carl);
        says(team.lily, harbour, "Yes.");
        assertThat(requests().findValuesAsText("state")).containsExactly("kept");

        team.plugin.jira.site.users().delete(team.lily);
        comments.create(harbour, team.zhou, "Customer: and the invoice?", true);

        assertThat(requests().findValuesAsText("state")).contains("kept");
    }

    @Test
    void aWordBelowTheCustomerCountsAndTheAnswerMayComeWithAnotherStatus() {
        Issue deal = team.issue("First");
        says(team.lily, deal, "Customer: send the offer");
        assertThat(requests().get(0).path("text").asText()).isEqualTo(deal.getKey() + " Customer: send the offer");

        IssueService issues = team.plugin.jira.service(IssueService.class);
        issues.update(
                team.lily,
                issues.validateUpdate(
                        team.lily,
                        deal.getId(),
                        issues.newIssueInputParameters()
                                .setSummary("First offer")
                                .setComment("Sent.")));

        assertThat(requests().get(0).path("state").asText()).isEqualTo("kept");
    }

    @Test
    void whileWeWaitForTheCustomerItsNextWordLetsTheClockGoOn() {
        says(team.lily, harbour, "Customer: how much is it?");
        JsonNode request = requests().get(0);
        sent(
                "PUT",
                "customers/%s/promises/requests/%d"
                        .formatted(harbour.getKey(), request.path("id").asLong()),
                "{\"to\":\"waiting\",\"seen\":%d}"
                        .formatted(request.path("version").asInt()));
        assertThat(requests().get(0).path("state").asText()).isEqualTo("waiting");

        says(team.lily, harbour, "Customer: ten pieces");

        assertThat(requests()).hasSize(1);
        assertThat(requests().get(0).path("state").asText()).isEqualTo("running");
    }

    private void customersWrite() {
        customersWrite(true);
    }

    private void customersWrite(boolean isSo) {
        team.plugin.rules(StrategyRuleSet.SET, team.project, Instant.now(), Map.of("inboundOthers", isSo));
    }

    private void edits(HostComment said, String text) {
        comments.update(harbour, said, team.lily, text, CommentLevel.ALL);
    }

    private HostComment says(ApplicationUser by, Issue issue, String text) {
        return comments.create(issue, by, text, true);
    }

    private JsonNode requests() {
        return requestsOf(harbour);
    }

    private JsonNode requestsOf(Issue customer) {
        return sent("GET", "customers/" + customer.getKey() + "/promises", "").path("requests");
    }

    private JsonNode sent(String method, String path, String body) {
        Answer answer = method.equals("GET") ? team.get(team.zhou, path) : team.send(team.zhou, method, path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
