package io.attain.planning.agreement.app;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.planning.agreement.jira.AgreementSite.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Scope;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.Negotiation;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.Goal;
import io.attain.targets.TargetFixture;
import io.attain.targets.TargetNode;
import io.attain.targets.Tenure;
import io.attain.targets.jira.TargetSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mei's target with shares of Lily and Tom, all proposed. */
class AwaitingAgreementTest {

    private final AgreementSite site = AgreementSite.proposed();

    @Test
    void whatWaitsForSomebodyIsTheirsAlone() {
        assertThat(waitingFor("lily")).containsExactly(2L);
        assertThat(waitingFor("mei")).containsExactly(1L);
        assertThat(waitingFor("han")).as("who leads the sales owns nothing").isEmpty();
    }

    @Test
    void whatIsAcceptedOrAgreedOrWasNeverProposedDoesNotWait() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.site.issues.enter(3, SalesStatus.DRAFT);

        assertThat(waitingFor("mei")).as("accepted").isEmpty();
        assertThat(waitingFor("lily")).as("agreed").isEmpty();
        assertThat(waitingFor("tom")).as("a draft").isEmpty();
    }

    @Test
    void whoeverAskedForAnotherAmountSeesThatItIsOpen() {
        site.counter("lily", 2, 60_000, 50_000);

        assertThat(waitingFor("lily")).containsExactly(2L);
    }

    @Test
    void whatPassedToAnotherWaitsForThatOne() {
        site.site.issues.assign(2, "tom");

        assertThat(waitingFor("lily")).isEmpty();
        assertThat(waitingFor("tom")).containsExactly(2L, 3L);
    }

    @Test
    void projectsThatSellNoMoreAreLeftOut() {
        site.nodes.save(List.of(proposedIn(PROJECT + 2, 7), proposedIn(PROJECT + 1, 8)));

        assertThat(waitingFor("ann")).containsExactly(8L);
    }

    @Test
    void aCounterProposalIsListedForThoseWhoMayAnswerItOnly() {
        site.site.leaders.add("lily");
        site.counter("lily", 2, 60_000, 50_000);

        assertThat(toAnswerBy("han")).as("who leads the sales").containsExactly(2L);
        assertThat(toAnswerBy("mei")).as("who owns the whole").containsExactly(2L);
        assertThat(toAnswerBy("lily")).as("who asked for it").isEmpty();
        assertThat(toAnswerBy("tom")).isEmpty();
    }

    @Test
    void aCounterProposalToOtherTermsThanWereAgreedIsListed() {
        site.accept("lily", 2, 60_000);
        site.site.issues.edit(2, SalesField.MONTH_WEIGHTS, "30/40/30");
        site.propose("han", 2);
        site.counter("lily", 2, 60_000, 50_000);

        assertThat(toAnswerBy("han")).containsExactly(2L);
    }

    @Test
    void aCounterProposalInATreeOfTwoProjectsIsListedOnce() {
        site.site.issues.create(SALES_TARGET, 4, PROJECT + 1, "tom", TargetSite.revenue(10));
        site.site.issues.link(1, 4);
        site.propose(4);
        site.counter("tom", 4, 1_000, 900);

        assertThat(toAnswerBy("han")).containsExactly(4L);
    }

    @Test
    void whatSomebodyMayNotSeeIsNotListedForThem() {
        site.counter("lily", 2, 60_000, 50_000);
        site.site.hidden.add(2L);

        assertThat(site.awaiting.of("lily")).isEmpty();
        assertThat(toAnswerBy("han")).isEmpty();
    }

    @Test
    void whatHasNoCounterProposalIsNotThereToBeAnswered() {
        assertThat(toAnswerBy("han")).isEmpty();
    }

    @Test
    void anAnsweredCounterProposalIsListedNoMore() {
        site.counter("lily", 2, 60_000, 50_000);
        site.counter("tom", 3, 40_000, 30_000);
        site.askAgain("han", 2, 60_000, 60_000, null);
        site.take("mei", 3, 40_000, 30_000);

        assertThat(toAnswerBy("han")).isEmpty();
    }

    @Test
    void aCounterProposalToWhatIsGoneIsNotListed() {
        site.counter("lily", 2, 60_000, 50_000);
        site.site.eventsUnderWay = true;
        site.site.issues.delete(2);

        assertThat(toAnswerBy("han")).isEmpty();
    }

    private List<Long> waitingFor(String person) {
        return ids(site.awaiting.all(person));
    }

    private List<Long> toAnswerBy(String person) {
        return ids(site.awaiting.answersOf(person));
    }

    private static List<Long> ids(List<Negotiation> items) {
        return items.stream().map(item -> item.node().issueId()).toList();
    }

    private static TargetNode proposedIn(long project, long id) {
        return new TargetNode(
                id,
                "SALES-" + id,
                "Target",
                project,
                null,
                id,
                false,
                Tenure.of("ann"),
                false,
                Goal.of(Metric.REVENUE, 100),
                TargetFixture.QUARTER,
                Scope.ANY,
                "PROPOSED",
                TargetNode.FIRST_CUT);
    }
}
