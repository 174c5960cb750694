package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.app.AgreementRefused.Reason;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.TargetFixture;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Mei's target of 1,000.00 with shares of 600.00 for Lily and 400.00 for Tom, all proposed; Han leads the sales. */
class ReachingAgreementTest {

    private final AgreementSite site = AgreementSite.proposed();

    @Test
    void onlyItsOwnerAcceptsATargetOrAsksForAnother() {
        for (String other : List.of("tom", "mei", "han")) {
            refused(Reason.NOT_OWNER, () -> site.accept(other, 2, 60_000));
            refused(Reason.NOT_OWNER, () -> site.counter(other, 2, 60_000, 10_000));
        }

        assertThat(site.answers.of(2)).isEmpty();
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
    }

    @Test
    void whoseTargetPassesOnWhileTheyWaitForTheirTurnSaysNothing() {
        site.site.locks.meanwhile = () -> site.site.issues.assign(2, "tom");

        refused(Reason.NOT_OWNER, () -> site.accept("lily", 2, 60_000));

        assertThat(site.answers.of(2)).isEmpty();
    }

    @Test
    void aShareIsAgreedForTheWholePeriodAsSoonAsItsOwnerAccepts() {
        site.accept("lily", 2, 60_000);

        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
        assertThat(site.versions.history(2)).singleElement().satisfies(kept -> {
            assertThat(AgreementSite.amount(kept.version())).isEqualTo(new Version(1, TargetFixture.START, 60_000));
            assertThat(kept.by()).isEqualTo("lily");
        });
        assertThat(site.standing(1)).isEqualTo(Standing.WAITING);
        assertThat(site.standing(3)).isEqualTo(Standing.WAITING);
    }

    @Test
    void aWordIsKeptAsItWasSaid() {
        site.counter("lily", 2, 60_000, 50_000);

        assertThat(site.answers.of(2))
                .containsExactly(new Answer(
                        1,
                        0,
                        Answer.Kind.COUNTERED,
                        "lily",
                        60_000,
                        50_000,
                        "Because",
                        null,
                        Instant.parse("2026-09-28T12:00:00Z"),
                        site.terms(2)));
    }

    @Test
    void aCounterProposalChangesNothingUntilItIsAnswered() {
        site.counter("lily", 2, 60_000, 50_000);

        assertThat(site.standing(2)).isEqualTo(Standing.COUNTERED);
        assertThat(site.amount(2)).isEqualTo(60_000);
        assertThat(site.agreed(2)).isEmpty();
    }

    @Test
    void aCounterProposalThatIsTakenIsTheAmountAndAgreed() {
        site.counter("lily", 2, 60_000, 50_000);
        site.take("han", 2, 60_000, 50_000);

        assertThat(site.amount(2)).isEqualTo(50_000);
        assertThat(site.edits.done).containsExactly("han 2");
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
        assertThat(site.agreed(2)).extracting(Version::amount).containsExactly(50_000L);
    }

    @Test
    void whoIsAskedAgainForAnotherAmountMustAcceptItAnew() {
        site.counter("lily", 2, 60_000, 50_000);
        site.askAgain("mei", 2, 60_000, 55_000, null);

        assertThat(site.amount(2)).isEqualTo(55_000);
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
        assertThat(site.agreed(2)).isEmpty();
        refused(Reason.AMOUNT_CHANGED, () -> site.accept("lily", 2, 60_000));
        site.accept("lily", 2, 55_000);
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
    }

    @Test
    void whoIsAskedAgainForTheSameLeavesTheIssueAsItIs() {
        site.counter("lily", 2, 60_000, 50_000);
        site.askAgain("mei", 2, 60_000, 60_000, null);

        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
        assertThat(site.edits.done).isEmpty();
    }

    @Test
    void whoLeadsTheSalesOrOwnsTheWholeAnswersAndNobodyTheirOwn() {
        site.site.leaders.add("lily");
        site.counter("lily", 2, 60_000, 50_000);

        refused(Reason.OWN_TARGET, () -> site.take("lily", 2, 60_000, 50_000));
        refused(Reason.OWN_TARGET, () -> site.askAgain("lily", 2, 60_000, 10_000, null));
        refused(Reason.NOT_MANAGER, () -> site.take("tom", 2, 60_000, 50_000));
        assertThat(site.amount(2)).isEqualTo(60_000);
        assertThat(List.of("han", "mei", "lily", "tom"))
                .filteredOn(
                        who -> site.reaching.mayResolve(who, site.nodes.find(2).orElseThrow()))
                .containsExactly("han", "mei");
    }

    @Test
    void onlyTheOpenCounterProposalIsTaken() {
        refused(Reason.NO_COUNTER, () -> site.take("han", 2, 60_000, 60_000));
        site.counter("lily", 2, 60_000, 50_000);
        refused(Reason.NO_COUNTER, () -> site.take("han", 2, 60_000, 40_000));
        site.askAgain("han", 2, 60_000, 60_000, null);
        refused(Reason.NO_COUNTER, () -> site.take("han", 2, 60_000, 50_000));

        assertThat(site.amount(2)).isEqualTo(60_000);
        assertThat(site.answers.of(2)).hasSize(2);
    }

    @Test
    void anAmountThatJiraRefusesIsNotSaid() {
        site.counter("lily", 2, 60_000, 50_000);
        site.edits.refusal = "The issue is locked";

        assertThatThrownBy(() -> site.take("han", 2, 60_000, 50_000))
                .isInstanceOfSatisfying(AgreementRefused.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.JIRA);
                    assertThat(refusal.messages()).containsExactly("The issue is locked");
                });
        assertThat(site.standing(2)).isEqualTo(Standing.COUNTERED);
        assertThat(site.amount(2)).isEqualTo(60_000);
        assertThat(site.site.locks.isFree()).isTrue();
    }

    @Test
    void aWordAboutAnotherAmountIsRefused() {
        refused(Reason.AMOUNT_CHANGED, () -> site.accept("lily", 2, 59_999));
        refused(Reason.AMOUNT_CHANGED, () -> site.askAgain("han", 2, 59_999, 70_000, null));

        assertThat(site.amount(2)).isEqualTo(60_000);
        assertThat(site.answers.of(2)).isEmpty();
    }

    @Test
    void whatOthersSaidWhileOneWaitedCounts() {
        site.site.locks.meanwhile = () -> site.askAgain("han", 2, 60_000, 70_000, null);
        refused(Reason.AMOUNT_CHANGED, () -> site.accept("lily", 2, 60_000));

        assertThat(site.amount(2)).isEqualTo(70_000);
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
    }

    @Test
    void whoAsksForMoreWhileTheOwnerAcceptsIsHeardBeforeOrAfterAndNeverInBetween() {
        site.site.locks.meanwhile =
                () -> site.site.locks.meanwhile = () -> site.tries(() -> site.askAgain("han", 2, 60_000, 70_000, null));

        site.accept("lily", 2, 60_000);

        assertThat(site.answers.of(2))
                .filteredOn(word -> word.by().equals("lily"))
                .extracting(Answer::kind, Answer::value)
                .containsExactly(tuple(Answer.Kind.ACCEPTED, 60_000L));
        assertThat(site.agreed(2)).extracting(Version::amount).containsExactly(60_000L);
        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
    }

    @Test
    void anAmountThatIsEditedWhileTheTargetIsBeingAgreedIsNotAgreed() {
        site.underWay = () -> site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 700.0);

        site.accept("lily", 2, 60_000);

        assertThat(site.answers.of(2)).extracting(Answer::value).containsExactly(60_000L);
        assertThat(site.agreed(2)).isEmpty();
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
    }

    @Test
    void whoAcceptsARevisionAcceptsTheDayThatTheySaw() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        site.accept("lily", 2, 60_000);
        site.day = LocalDate.of(2026, 11, 16);
        site.propose(2);
        site.askAgain("han", 2, 60_000, 70_000, december);
        site.askAgain("han", 2, 70_000, 70_000, december.plusDays(9));

        refused(Reason.DAY_CHANGED, () -> site.accept("lily", 2, 70_000, december));
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);

        site.accept("lily", 2, 70_000, december.plusDays(9));
        assertThat(site.agreed(2)).last().isEqualTo(new Version(2, december.plusDays(9), 70_000));
    }

    @Test
    void whoAcceptsOrTakesNamesNoDayOfTheirOwn() {
        site.accept("lily", 2, 60_000);
        site.day = LocalDate.of(2026, 11, 16);
        site.propose(2);
        site.askAgain("han", 2, 60_000, 70_000, null);

        refused(Reason.DAY_CHANGED, () -> site.accept("lily", 2, 70_000, site.day.plusDays(1)));

        site.accept("lily", 2, 70_000, site.day);
        assertThat(site.agreed(2)).last().isEqualTo(new Version(2, site.day, 70_000));
    }

    @Test
    void whatIsGoneWhileOneWaitsIsNotTalkedAbout() {
        site.site.locks.meanwhile = () -> site.site.issues.delete(2);

        assertThatThrownBy(() -> site.accept("lily", 2, 60_000)).isInstanceOf(AgreementRefused.class);
        assertThat(site.answers.of(2)).isEmpty();
    }

    @Test
    void whoMayNotSeeATargetHasNoSayAboutIt() {
        site.site.hidden.add(2L);

        refused(Reason.NO_TARGET, () -> site.accept("lily", 2, 60_000));
        refused(Reason.NO_TARGET, () -> site.askAgain("han", 2, 60_000, 70_000, null));
        assertThat(site.answers.of(2)).isEmpty();
    }

    @Test
    void acceptingTwiceIsAcceptingOnce() {
        site.accept("mei", 1, 100_000);
        site.accept("mei", 1, 100_000);
        assertThat(site.answers.of(1)).as("not agreed yet").hasSize(1);

        site.accept("lily", 2, 60_000);
        site.accept("lily", 2, 60_000);
        assertThat(site.answers.of(2)).as("agreed").hasSize(1);
        assertThat(site.agreed(2)).hasSize(1);
    }

    @Test
    void whatIsADraftOrAgreedIsNotTalkedAbout() {
        site.accept("lily", 2, 60_000);
        refused(Reason.NOT_PROPOSED, () -> site.counter("lily", 2, 60_000, 50_000));
        refused(Reason.NOT_PROPOSED, () -> site.accept("lily", 2, 50_000));
        refused(Reason.NOT_PROPOSED, () -> site.askAgain("han", 2, 60_000, 70_000, null));

        site.site.issues.enter(3, SalesStatus.DRAFT);
        refused(Reason.NOT_PROPOSED, () -> site.accept("tom", 3, 40_000));
        assertThat(site.amount(2)).isEqualTo(60_000);
        assertThat(site.answers.of(3)).isEmpty();
    }

    @Test
    void whatIsNoCompleteTargetIsNotTalkedAbout() {
        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, null);

        refused(Reason.NO_TARGET, () -> site.accept("tom", 3, 40_000));
        assertThat(site.answers.of(3)).isEmpty();
    }

    private void refused(Reason reason, ThrowingCallable word) {
        assertThatThrownBy(word).isInstanceOfSatisfying(AgreementRefused.class, refusal -> assertThat(refusal.reason())
                .isEqualTo(reason));
        assertThat(site.site.locks.isFree()).as("the next word is heard").isTrue();
    }
}
