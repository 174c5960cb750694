package io.attain.planning.agreement.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesStatus;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer;
import io.attain.planning.agreement.jira.AgreementSite;
import io.attain.targets.AgreedVersions.Agreed;
import io.attain.targets.TargetFixture;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lily's share of 600.00, which she accepted on the 28th of September, before the quarter. */
class FreezingVersionsTest {

    private static final Version FIRST = new Version(1, TargetFixture.START, 60_000);
    private static final LocalDate REVISED = LocalDate.of(2026, 11, 16);

    private final AgreementSite site = new AgreementSite();

    @BeforeEach
    void agreeOnce() {
        site.makeTargets();
        site.propose(2);
        site.accept("lily", 2, 60_000);
    }

    @Test
    void whatWasAgreedStaysWhateverBecomesOfTheIssue() {
        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 10.0);
        site.site.issues.assign(2, "tom");

        assertThat(site.versions.history(2)).singleElement().satisfies(kept -> {
            assertThat(AgreementSite.amount(kept.version())).isEqualTo(FIRST);
            assertThat(kept.by()).isEqualTo("lily");
            assertThat(kept.at()).isEqualTo(Instant.parse("2026-09-28T12:00:00Z"));
        });
        assertThat(site.standing(2)).isEqualTo(Standing.CHANGED);
    }

    @Test
    void aRevisionIsAVersionOfItsOwnFromTheDayOfItsAgreement() {
        revise(70_000, null);
        assertThat(site.agreed(2)).as("until it is agreed").containsExactly(FIRST);

        site.accept("lily", 2, 70_000);
        assertThat(site.agreed(2)).containsExactly(FIRST, new Version(2, REVISED, 70_000));
    }

    @Test
    void aRevisionCountsFromTheDayThatWasNamed() {
        LocalDate december = LocalDate.of(2026, 12, 1);
        revise(70_000, december);
        site.accept("lily", 2, 70_000);

        assertThat(site.agreed(2)).containsExactly(FIRST, new Version(2, december, 70_000));
    }

    @Test
    void aRevisionForTheSameAmountIsNoNewVersion() {
        site.day = REVISED;
        site.propose(2);
        site.accept("lily", 2, 60_000);

        assertThat(site.standing(2)).isEqualTo(Standing.AGREED);
        assertThat(site.agreed(2)).containsExactly(FIRST);
    }

    @Test
    void whatItsOwnerHasNotAcceptedIsNotFrozenAndNoWordIsPutIntoAnybodysMouth() {
        site.propose(3);
        assertThat(site.freezes(3)).as("nothing was said").isFalse();

        site.counter("tom", 3, 40_000, 30_000);
        assertThat(site.freezes(3)).as("another amount").isFalse();

        assertThat(site.answers.of(3)).extracting(Answer::kind).containsExactly(Answer.Kind.COUNTERED);
        assertThat(site.agreed(3)).isEmpty();
    }

    @Test
    void aVersionIsOfWhoeverSaidTheWordThatSettledIt() {
        site.propose(3);
        site.counter("tom", 3, 40_000, 30_000);
        site.take("han", 3, 40_000, 30_000);

        assertThat(site.versions.history(3)).singleElement().satisfies(kept -> {
            assertThat(kept.by()).isEqualTo("han");
            assertThat(kept.version().amount()).isEqualTo(30_000);
        });
    }

    @Test
    void whereAnotherNodeWasFasterTheVersionIsItsOrNone() {
        site.propose(3);
        site.answers.add(
                3, new Answer(1, 0, Answer.Kind.ACCEPTED, "tom", 40_000, 40_000, "", null, Instant.EPOCH, null));
        site.versions.faster(3, new Agreed(new Version(1, TargetFixture.START, 40_000), "tom", Instant.EPOCH));
        assertThat(site.freezes(3)).isTrue();

        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 500.0);
        site.answers.add(
                3, new Answer(2, 1, Answer.Kind.ACCEPTED, "tom", 50_000, 50_000, "", null, Instant.EPOCH, null));
        site.versions.faster(3, new Agreed(new Version(2, TargetFixture.START, 60_000), "tom", Instant.EPOCH));
        assertThat(site.freezes(3)).isFalse();
    }

    @Test
    void agreeingTwiceIsAgreeingOnce() {
        assertThat(site.freezes(2)).isFalse();
        site.mend(2);

        assertThat(site.agreed(2)).containsExactly(FIRST);
    }

    @Test
    void whatIsMissingOfManyTargetsIsToldBeforeItIsMended() {
        site.site.issues.enter(3, SalesStatus.AGREED);
        assertThat(site.missing(2, 3)).containsExactly(3L);

        site.propose(3);
        site.answers.add(
                3, new Answer(1, 0, Answer.Kind.ACCEPTED, "tom", 40_000, 40_000, "", null, Instant.EPOCH, null));
        assertThat(site.missing(2, 3)).as("proposed").isEmpty();
        site.site.issues.enter(3, SalesStatus.AGREED);
        assertThat(site.missing(2, 3)).as("accepted").containsExactly(3L);
    }

    @Test
    void aVersionThatIsMissingOfAnAgreedIssueIsMadeUpForAndIsNobodys() {
        site.site.issues.enter(3, SalesStatus.AGREED);
        site.mend(3);

        assertThat(site.versions.history(3))
                .extracting(kept -> AgreementSite.amount(kept.version()), Agreed::by)
                .containsExactly(tuple(new Version(1, TargetFixture.START, 40_000), null));
    }

    @Test
    void whatIsMadeUpForIsTheAmountThatWasAcceptedWhateverTheIssueSaysByNow() {
        site.propose(3);
        site.answers.add(
                3, new Answer(1, 0, Answer.Kind.ACCEPTED, "tom", 40_000, 40_000, "", null, Instant.EPOCH, null));
        site.site.issues.enter(3, SalesStatus.AGREED);
        site.site.issues.edit(3, SalesField.TARGET_AMOUNT, 500.0);
        site.mend(3);

        assertThat(site.versions.history(3))
                .extracting(kept -> kept.version().amount(), Agreed::by)
                .containsExactly(tuple(40_000L, "tom"));
        assertThat(site.standing(3)).isEqualTo(Standing.CHANGED);
    }

    @Test
    void whatItsOwnerSpokeAgainstIsNotMadeUpFor() {
        site.propose(3);
        site.counter("tom", 3, 40_000, 30_000);
        site.site.issues.enter(3, SalesStatus.AGREED);
        site.mend(3);

        assertThat(site.agreed(3)).isEmpty();
    }

    @Test
    void whatNobodyAgreedIsNotMadeUpFor() {
        site.propose(3);
        site.mend(3);
        assertThat(site.agreed(3)).as("proposed").isEmpty();

        site.site.issues.edit(2, SalesField.TARGET_AMOUNT, 10.0);
        site.mend(2);
        assertThat(site.agreed(2)).as("edited").containsExactly(FIRST);
    }

    @Test
    void aRevisionThatItsOwnerAcceptedIsMadeUpForAsOfThen() {
        revise(70_000, null);
        site.answers.add(2, accepted(site.answers.of(2).size() + 1));
        site.site.issues.enter(2, SalesStatus.AGREED);
        site.day = REVISED.plusDays(9);
        site.mend(2);

        assertThat(site.agreed(2)).containsExactly(FIRST, new Version(2, REVISED, 70_000));
    }

    private static Answer accepted(int number) {
        Instant noon = Instant.parse("2026-11-16T12:00:00Z");
        return new Answer(number, 1, Answer.Kind.ACCEPTED, "lily", 70_000, 70_000, "", null, noon, null);
    }

    private void revise(long amount, LocalDate from) {
        site.day = REVISED;
        site.propose(2);
        site.askAgain("han", 2, 60_000, amount, from);
        assertThat(site.standing(2)).isEqualTo(Standing.WAITING);
    }
}
