package io.attain.planning.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Direction;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.planning.agreement.Agreement.Standing;
import io.attain.planning.agreement.Answer.Kind;
import io.attain.targets.Goal;
import io.attain.targets.Levels;
import io.attain.targets.MonthWeights;
import io.attain.targets.Phase;
import io.attain.targets.Terms;
import io.attain.targets.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final Period QUARTER = new Period(START, LocalDate.of(2027, 1, 1));
    private static final Goal GOAL = Goal.of(Metric.REVENUE, 100);
    private static final Terms TERMS =
            new Terms(Metric.REVENUE, Direction.UP, Levels.NONE, MonthWeights.NONE, QUARTER, Scope.ANY);

    @Test
    void nobodyIsAskedAboutADraft() {
        assertThat(new Agreement(Phase.DRAFT, "lily", GOAL, TERMS, List.of()).standing())
                .isEqualTo(Standing.NOT_ASKED);
    }

    @Test
    void anOwnerWhoAcceptedIsSettledUntilTheAmountOrTheOwnerChanges() {
        Answer accepted = word(1, 0, Kind.ACCEPTED, "lily", 100, 100);

        assertThat(proposed(GOAL).standing()).isEqualTo(Standing.WAITING);
        assertThat(proposed(GOAL, accepted).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(proposed(Goal.of(Metric.REVENUE, 101), accepted).standing()).isEqualTo(Standing.WAITING);
        assertThat(new Agreement(Phase.PROPOSED, "tom", GOAL, TERMS, List.of(accepted)).standing())
                .isEqualTo(Standing.WAITING);
    }

    @Test
    void aCounterProposalStandsUntilItIsAnswered() {
        Answer counter = word(1, 0, Kind.COUNTERED, "lily", 100, 80);
        Answer again = word(2, 0, Kind.ANSWERED, "mei", 100, 100);

        assertThat(proposed(GOAL, counter).counter()).contains(counter);
        assertThat(proposed(GOAL, counter, again).standing()).isEqualTo(Standing.WAITING);
        assertThat(proposed(Goal.of(Metric.REVENUE, 90), counter).standing())
                .as("another amount answers it too")
                .isEqualTo(Standing.WAITING);
    }

    @Test
    void whoseOwnAmountIsTakenHasAcceptedIt() {
        Answer counter = word(1, 0, Kind.COUNTERED, "lily", 100, 80);
        Answer taken = word(2, 0, Kind.TAKEN, "mei", 100, 80);
        Goal now = Goal.of(Metric.REVENUE, 80);

        assertThat(proposed(now, counter, taken).standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(new Agreement(Phase.PROPOSED, "tom", now, TERMS, List.of(counter, taken)).standing())
                .as("a new owner has said nothing")
                .isEqualTo(Standing.WAITING);
        assertThat(proposed(GOAL, counter, taken).standing())
                .as("another amount than was taken")
                .isEqualTo(Standing.CHANGED);
    }

    @Test
    void aRevisionAsksAnewAlsoForTheSameAmount() {
        Goal agreed = GOAL.agreed(List.of(new Version(1, START, 100)));
        Answer accepted = word(1, 0, Kind.ACCEPTED, "lily", 100, 100);

        assertThat(proposed(agreed, accepted).standing()).isEqualTo(Standing.WAITING);
        assertThat(proposed(agreed, accepted, word(2, 1, Kind.ACCEPTED, "lily", 100, 100))
                        .standing())
                .isEqualTo(Standing.ACCEPTED);
    }

    @Test
    void anAmountThatWasEditedAfterTheAgreementIsTold() {
        Goal agreed = GOAL.agreed(List.of(new Version(1, START, 100)));
        Goal edited = Goal.of(Metric.REVENUE, 120).agreed(List.of(new Version(1, START, 100)));

        assertThat(new Agreement(Phase.AGREED, "lily", agreed, TERMS, List.of()).standing())
                .isEqualTo(Standing.AGREED);
        assertThat(new Agreement(Phase.AGREED, "lily", edited, TERMS, List.of()).standing())
                .isEqualTo(Standing.CHANGED);
    }

    @Test
    void theFirstVersionCountsForTheWholePeriod() {
        Effect effect = new Effect(List.of(), QUARTER, LocalDate.of(2026, 11, 20));

        assertThat(effect.day(null)).isEqualTo(START);
        assertThat(effect.day(LocalDate.of(2026, 12, 1))).isEqualTo(START);
    }

    @Test
    void aLaterVersionCountsFromTheDayOfAgreementOrANamedDay() {
        Effect effect = new Effect(List.of(new Version(1, START, 100)), QUARTER, LocalDate.of(2026, 11, 20));

        assertThat(effect.day(null)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(effect.day(LocalDate.of(2026, 12, 1))).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(effect.day(LocalDate.of(2026, 10, 15))).as("October is over").isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(effect.allows(LocalDate.of(2026, 10, 31))).isFalse();
        assertThat(effect.allows(LocalDate.of(2026, 11, 1))).isTrue();
    }

    @Test
    void noVersionCountsBeforeTheOneThatItFollows() {
        Effect effect = new Effect(
                List.of(new Version(1, START, 100), new Version(2, LocalDate.of(2026, 12, 1), 90)),
                QUARTER,
                LocalDate.of(2026, 11, 20));

        assertThat(effect.day(null)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(effect.allows(LocalDate.of(2026, 11, 30))).isFalse();
    }

    private static Agreement proposed(Goal goal, Answer... talk) {
        return new Agreement(Phase.PROPOSED, "lily", goal, TERMS, List.of(talk));
    }

    private static Answer word(int number, int round, Kind kind, String by, long asked, long value) {
        return new Answer(number, round, kind, by, asked, value, "", null, Instant.EPOCH, null);
    }
}
