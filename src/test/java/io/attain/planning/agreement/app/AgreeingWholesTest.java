package io.attain.planning.agreement.app;

import static io.attain.kernel.jira.SalesIssueType.SALES_TARGET;
import static io.attain.kernel.jira.SalesIssueType.TARGET_SHARE;
import static io.attain.planning.agreement.jira.AgreementSite.PROJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import io.attain.kernel.jira.SalesField;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.jira.TargetSite;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a target becomes agreed that others hold parts of; all are proposed. */
class AgreeingWholesTest {

    private final AgreementSite site = AgreementSite.proposed();

    @Test
    void aWholeThatItsOwnerAcceptedIsAgreedWithTheLastOfItsParts() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
        assertThat(site.agreed(1)).isEmpty();

        site.accept("tom", 3, 40_000);
        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
        assertThat(site.versions.history(1)).singleElement().satisfies(kept -> assertThat(kept.by())
                .isEqualTo("mei"));
    }

    @Test
    void aWholeWhosePartsAreAgreedWaitsForItsOwner() {
        site.accept("lily", 2, 60_000);
        site.accept("tom", 3, 40_000);
        assertThat(site.standing(1)).isEqualTo(Standing.WAITING);

        site.accept("mei", 1, 100_000);
        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
    }

    @Test
    void aWholeWhosePartsDoNotSumToItIsNotAgreed() {
        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 300.0);
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.accept("tom", 3, 30_000);

        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
        assertThat(site.standing(3)).isEqualTo(Standing.AGREED);
    }

    @Test
    void agreementGoesUpAsFarAsOwnersHaveAccepted() {
        site.site.issues.create(SALES_TARGET, 4, PROJECT, "han", TargetSite.revenue(1_000));
        site.site.issues.create(SALES_TARGET, 5, PROJECT, "ceo", TargetSite.revenue(1_000));
        site.site.issues.link(4, 1);
        site.site.issues.link(5, 4);
        site.propose(4, 5);
        site.accept("mei", 1, 100_000);
        site.accept("han", 4, 100_000);
        site.accept("lily", 2, 60_000);
        site.accept("tom", 3, 40_000);

        assertThat(site.standing(4)).isEqualTo(Standing.AGREED);
        assertThat(site.standing(5)).isEqualTo(Standing.WAITING);
    }

    @Test
    void aWholeIsAgreedThoughJirasEventsAreStillUnderWay() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.site.eventsUnderWay = true;
        site.accept("tom", 3, 40_000);

        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
        assertThat(site.status(1)).as("what is stored").isEqualTo("AGREED");
    }

    @Test
    void whatAnOwnerWhoIsGoneAcceptedIsNotAgreed() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        when(site.users.getUserByKey("mei")).thenReturn(null);
        site.accept("tom", 3, 40_000);

        assertThat(site.standing(3)).isEqualTo(Standing.AGREED);
        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void aWholeWaitsForPartsThatJirasEventsHaveYetToTellOf() {
        site.site.eventsUnderWay = true;
        site.site.issues.create(SALES_TARGET, 6, PROJECT, "mei", TargetSite.revenue(100));
        site.site.issues.createSubTask(TARGET_SHARE, 7, 6, "lily", TargetSite.revenue(100));
        site.propose(6, 7);
        site.accept("mei", 6, 10_000);

        assertThat(site.standing(6)).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void whatAServerLeftThatDiedAfterTheLastWordIsAgreedAtNight() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.underWay = () -> {
            throw new IllegalStateException("The server dies");
        };
        assertThatThrownBy(() -> site.accept("tom", 3, 40_000)).hasMessage("The server dies");
        assertThat(site.standing(3)).isEqualTo(Standing.ACCEPTED);

        assertThat(site.ready.agree(PROJECT)).isPositive();

        assertThat(site.standing(3)).isEqualTo(Standing.AGREED);
        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
        assertThat(site.versions.history(1)).singleElement().satisfies(kept -> assertThat(kept.by())
                .isEqualTo("mei"));
        assertThat(site.ready.agree(PROJECT)).isZero();
    }

    @Test
    void whatIsStillOpenStaysSoAtNight() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);

        assertThat(site.ready.agree(PROJECT)).isZero();
        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
        assertThat(site.standing(3)).isEqualTo(Standing.WAITING);
    }

    @Test
    void acceptingOnceMoreAgreesAWholeThatHasBecomeReady() {
        site.site.issues.createSubTask(TARGET_SHARE, 4, 1, "tom", TargetSite.revenue(100));
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.accept("tom", 3, 40_000);
        site.site.issues.delete(4);
        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);

        site.accept("lily", 2, 60_000);
        assertThat(site.standing(1)).isEqualTo(Standing.AGREED);
    }

    @Test
    void aPartWhoseAmountWasEditedAfterItWasAgreedHoldsTheWholeBack() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 500.0);
        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 500.0);
        site.accept("tom", 3, 50_000);

        assertThat(site.standing(2)).isEqualTo(Standing.CHANGED);
        assertThat(site.standing(1)).isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void aShareIsAgreedOnceItsOwnerHasAcceptedItAndNotWhileAnotherAmountIsAskedFor() {
        assertThat(site.mayAgree(2)).isFalse();

        site.counter("lily", 2, 60_000, 50_000);
        assertThat(site.mayAgree(2)).isFalse();

        site.answers.add(3, accepted("tom", 40_000));
        assertThat(site.mayAgree(3)).isTrue();
    }

    @Test
    void aWholeIsAgreedOnceItsOwnerHasAcceptedItAndItsPartsAreSettled() {
        site.accept("lily", 2, 60_000);
        site.answers.add(3, accepted("tom", 40_000));
        assertThat(site.mayAgree(1)).as("mei has yet to accept").isFalse();

        site.answers.add(1, accepted("mei", 100_000));
        assertThat(site.mayAgree(1)).isTrue();

        site.answers.add(
                3, new Answer(2, 0, Answer.Kind.ANSWERED, "han", 40_000, 40_000, "", null, Instant.EPOCH, null));
        assertThat(site.mayAgree(1)).as("a part is open").isFalse();
    }

    @Test
    void whoSaysTheLastMissingWordMakesTheStepsThatFollowFromIt() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        site.counter("tom", 3, 40_000, 40_001);
        site.askAgain("han", 3, 40_000, 40_000, null);
        site.accept("tom", 3, 40_000);

        assertThat(site.moved).containsExactly("lily 2", "tom 3", "tom 1");
    }

    @Test
    void whoTakesTheOwnersAmountMakesTheStep() {
        site.counter("lily", 2, 60_000, 50_000);
        site.take("han", 2, 60_000, 50_000);

        assertThat(site.moved).containsExactly("han 2");
    }

    @Test
    void theStepIsTheOwnersWhereTheSpeakerMayNotMakeIt() {
        site.barred.add("han");
        site.counter("lily", 2, 60_000, 50_000);
        site.take("han", 2, 60_000, 50_000);

        assertThat(site.moved).containsExactly("lily 2");
        assertThat(site.versions.history(2))
                .singleElement()
                .satisfies(kept -> assertThat(kept.by()).as("whose word it was").isEqualTo("han"));
    }

    @Test
    void whoAsksTheWholesOwnerAnewWhileItIsAboutToBeAgreedIsHeard() {
        site.accept("mei", 1, 100_000);
        site.accept("lily", 2, 60_000);
        // Tom's own turn is the first; the next one is that at the whole.
        site.site.locks.meanwhile =
                () -> site.site.locks.meanwhile = () -> site.askAgain("han", 1, 100_000, 120_000, null);

        site.accept("tom", 3, 40_000);

        assertThat(site.agreed(3)).hasSize(1);
        assertThat(site.standing(1)).isEqualTo(Standing.WAITING);
        assertThat(site.agreed(1)).isEmpty();
        assertThat(site.answers.of(1)).extracting(Answer::by).containsExactly("mei", "han");
    }

    private static Answer accepted(String owner, long amount) {
        return new Answer(1, 0, Answer.Kind.ACCEPTED, owner, amount, amount, "", null, Instant.EPOCH, null);
    }
}
