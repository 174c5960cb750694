package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.TreeStep;
import io.attain.planning.agreement.app.WholeTrees.Outcome;
import io.attain.planning.agreement.app.WholeTrees.Refused;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.jira.TargetSite;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mei's target with the shares of Lily and Tom, all drafts; Han leads the sales. */
class WholeTreesTest {

    private static final Outcome NOTHING = new Outcome(0, 0, List.of());

    private final AgreementSite site = new AgreementSite();

    @BeforeEach
    void makeTargets() {
        site.makeTargets();
    }

    @Test
    void proposesTheDraftsOfATree() {
        assertThat(take("han", TreeStep.PROPOSAL)).isEqualTo(done(3));
        assertThat(take("han", TreeStep.PROPOSAL)).as("again").isEqualTo(NOTHING);
    }

    @Test
    void whoMayNotSeeATargetTakesNothingOfItOn() {
        site.site.hidden.add(1L);

        assertThat(site.trees.take(site.caller("han"), 1, TreeStep.PROPOSAL, "", Set.of()))
                .isEmpty();
        assertThat(site.standing(2)).isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void whatWasAgreedMeanwhileIsNotOpenedAgain() {
        site.site.eventsUnderWay = true;
        site.site.issues.enter(2, SalesStatus.AGREED);

        Outcome outcome = take("han", TreeStep.PROPOSAL);

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.refused()).extracting(Refused::key).containsExactly("SALES-2");
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
    }

    @Test
    void anOwnerAcceptsAllOwnTargetsOfATreeAndNobodyElses() {
        site.site.issues.createSubTask(SalesIssueType.TARGET_SHARE, 4, 1, "lily", TargetSite.revenue(100));
        site.propose(1, 2, 3, 4);

        assertThat(take("han", TreeStep.ACCEPTANCE)).isEqualTo(NOTHING);
        assertThat(take("lily", TreeStep.ACCEPTANCE)).isEqualTo(done(2));

        assertThat(List.of(site.standing(2), site.standing(4))).containsOnly(Standing.AGREED);
        assertThat(List.of(site.standing(1), site.standing(3))).containsOnly(Standing.WAITING);
        assertThat(take("lily", TreeStep.ACCEPTANCE)).as("again").isEqualTo(NOTHING);
    }

    @Test
    void theLastWordOfAWholeTreeAgreesItsTop() {
        site.propose(1, 2, 3);
        take("lily", TreeStep.ACCEPTANCE);
        take("mei", TreeStep.ACCEPTANCE);

        take("tom", TreeStep.ACCEPTANCE);

        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
    }

    @Test
    void whatNobodyAskedForOrIsAnOwnProposalIsNotAcceptedWithTheRest() {
        site.propose("lily", 2);
        site.propose("han", 3);
        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 500.0);

        assertThat(take("lily", TreeStep.ACCEPTANCE)).isEqualTo(NOTHING);
        assertThat(take("tom", TreeStep.ACCEPTANCE)).isEqualTo(NOTHING);
    }

    @Test
    void whatIsAgreedIsActivatedByWhoOwnsItOrLeadsIt() {
        site.propose(2, 3);
        site.accept("lily", 2, 60_000);
        site.accept("tom", 3, 40_000);
        site.site.issues.enter(3, SalesStatus.ACTIVE);

        assertThat(take("tom", TreeStep.ACTIVATION)).as("another's").isEqualTo(NOTHING);
        assertThat(take("mei", TreeStep.ACTIVATION)).isEqualTo(done(1));
        assertThat(take("mei", TreeStep.ACTIVATION)).as("again").isEqualTo(NOTHING);
    }

    @Test
    void whatIsProposedIsSentBackWithItsReason() {
        site.propose(1, 2);

        assertThatThrownBy(() -> take("han", TreeStep.SENDING_BACK)).isInstanceOf(AgreementRefused.class);
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);

        assertThat(site.trees.take(site.caller("han"), 1, TreeStep.SENDING_BACK, "By region first", Set.of()))
                .contains(done(2));
        assertThat(site.moved).containsExactly("By region first", "By region first");
        assertThat(site.standing(2)).isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void oneThatIsRefusedStopsNoOtherAndIsPassedOverThen() {
        site.barred.add("han");

        Outcome outcome = take("han", TreeStep.PROPOSAL);

        assertThat(outcome.refused()).extracting(Refused::key).containsExactly("SALES-1", "SALES-2", "SALES-3");
        assertThat(outcome.refused())
                .allSatisfy(each -> assertThat(each.messages()).containsExactly(AgreementSite.BARRED));
        site.barred.clear();
        site.site.issues.enter(1, SalesStatus.PROPOSED);
        assertThat(site.trees.take(site.caller("han"), 1, TreeStep.PROPOSAL, "", Set.of("SALES-1", "SALES-2")))
                .as("whatever somebody else took on meanwhile")
                .contains(done(1));
    }

    @Test
    void aPersonIsToldForHowManyEachStepIs() {
        site.propose(2, 3);

        assertThat(site.showing.whole(site.caller("lily"), 1).orElseThrow().steps())
                .isEqualTo(Map.of(
                        TreeStep.PROPOSAL,
                        0,
                        TreeStep.ACCEPTANCE,
                        1,
                        TreeStep.ACTIVATION,
                        0,
                        TreeStep.SENDING_BACK,
                        1));
        assertThat(site.showing.whole(site.caller("mei"), 1).orElseThrow().steps())
                .containsEntry(TreeStep.PROPOSAL, 1)
                .containsEntry(TreeStep.SENDING_BACK, 2)
                .containsEntry(TreeStep.ACCEPTANCE, 0);
    }

    private Outcome take(String who, TreeStep step) {
        return site.trees.take(site.caller(who), 1, step, "", Set.of()).orElseThrow();
    }

    private static Outcome done(int many) {
        return new Outcome(many, 0, List.of());
    }
}
