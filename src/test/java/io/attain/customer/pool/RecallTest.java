package io.attain.customer.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.kernel.rules.RuleValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Lily's C customer, made on 1 March and touched last on 1 April: 60 days and 7 of grace end on 7 June. */
class RecallTest {

    private static final LocalDate MADE = LocalDate.of(2027, 3, 1);
    private static final LocalDate TOUCHED = LocalDate.of(2027, 4, 1);
    private static final LocalDate LIMIT = LocalDate.of(2027, 5, 31);
    private static final LocalDate PROPOSED = LocalDate.of(2027, 6, 8);
    private static final PoolRules RULES = new PoolRules(
            List.of(
                    new RecallRow(Tier.A, "", 0, 0),
                    new RecallRow(null, "region/East China", 30, 0),
                    new RecallRow(Tier.C, "", 60, 7)),
            5,
            50,
            5);

    @Test
    void anotherOwnerIsProposedOnceTheLimitAndTheGraceAreOver() {
        Recall recall = on(customer(TOUCHED), LIMIT);

        assertThat(recall.limit()).isEqualTo(LIMIT);
        assertThat(recall.proposed()).isEqualTo(PROPOSED);
        assertThat(recall.rule()).isEqualTo(3);
        assertThat(state(customer(TOUCHED), LIMIT.minusDays(6))).isEqualTo(Recall.State.COMING);
        assertThat(state(customer(TOUCHED), LIMIT.minusDays(5))).isEqualTo(Recall.State.WARNED);
        assertThat(state(customer(TOUCHED), PROPOSED.minusDays(1))).isEqualTo(Recall.State.WARNED);
        assertThat(state(customer(TOUCHED), PROPOSED)).isEqualTo(Recall.State.PROPOSED);
    }

    @Test
    void whoWasNeverTouchedIsCountedFromTheDayItWasMade() {
        assertThat(on(customer(null), LIMIT).limit()).isEqualTo(MADE.plusDays(60));
    }

    @Test
    void theFirstRuleThatIsAboutACustomerIsItsRule() {
        PoolCustomer east =
                new PoolCustomer(7, Tier.B, Set.of("region/East China"), "lily", MADE, TOUCHED, false, List.of());

        assertThat(on(east, LIMIT).rule()).isEqualTo(2);
        assertThat(Recall.of(of(Tier.A, "lily"), RULES, RecallTest::counts, PROPOSED))
                .isNull();
        assertThat(Recall.of(of(Tier.B, "lily"), RULES, RecallTest::counts, PROPOSED))
                .isNull();
        assertThat(Recall.of(of(Tier.C, null), RULES, RecallTest::counts, PROPOSED))
                .isNull();
    }

    /** Three holidays in May, and Lily's week off in April. */
    @Test
    void daysThatDoNotCountComeOnTop() {
        Predicate<LocalDate> counts = day -> !((day.getMonthValue() == 5 && day.getDayOfMonth() <= 3)
                || (day.getMonthValue() == 4 && day.getDayOfMonth() >= 11 && day.getDayOfMonth() <= 17));

        Recall recall = Recall.of(customer(TOUCHED), RULES, counts, LIMIT);

        assertThat(recall).isNotNull();
        assertThat(recall.limit()).isEqualTo(LIMIT.plusDays(10));
    }

    @Test
    void whoIsGivenOrClaimsACustomerHasTheWholeTimeAndABulkChangeGivesNone() {
        LocalDate claimed = LocalDate.of(2027, 6, 20);

        assertThat(on(customer(TOUCHED, word(1, Kind.CLAIMED, claimed, null)), claimed)
                        .limit())
                .isEqualTo(claimed.plusDays(60));
        assertThat(on(
                                customer(
                                        TOUCHED,
                                        word(2, Kind.RETURNED, claimed, null),
                                        word(1, Kind.CLAIMED, claimed, null)),
                                claimed)
                        .limit())
                .isEqualTo(LIMIT);
        PoolCustomer wangs = new PoolCustomer(7, Tier.C, Set.of(), "wang", MADE, TOUCHED, false, List.of());
        assertThat(on(wangs, claimed).limit()).isEqualTo(LIMIT);
    }

    @Test
    void whyItIsInThePoolIsSaidUnlessThatWasTakenBackOrSomebodyTookItSince() {
        PoolWord released = word(1, Kind.RELEASED, PROPOSED, null);

        assertThat(customer(TOUCHED, released).released()).contains(released);
        assertThat(customer(TOUCHED, word(2, Kind.RETURNED, PROPOSED, null), released)
                        .released())
                .isEmpty();
        assertThat(customer(TOUCHED, word(2, Kind.CLAIMED, PROPOSED, null), released)
                        .released())
                .isEmpty();
    }

    @Test
    void whoKeepsItHasUntilTheLastDayOnceAContact() {
        PoolCustomer kept = customer(TOUCHED, word(1, Kind.KEPT, PROPOSED, PROPOSED.plusDays(10)));

        assertThat(state(kept, PROPOSED.plusDays(10))).isEqualTo(Recall.State.KEPT);
        assertThat(state(kept, PROPOSED.plusDays(11))).isEqualTo(Recall.State.PROPOSED);
        assertThat(kept.wasKept()).isTrue();
        assertThat(customer(PROPOSED.plusDays(1), word(1, Kind.KEPT, PROPOSED, PROPOSED.plusDays(10)))
                        .wasKept())
                .isFalse();
    }

    /** Warned of it, its owner keeps it and calls the same day: from that contact on it is kept anew once. */
    @Test
    void whoKeepsItAndTouchesItThatDayMayKeepItAgain() {
        PoolWord word = word(1, Kind.KEPT, PROPOSED, PROPOSED.plusDays(10));

        assertThat(customer(PROPOSED, word).wasKept()).isFalse();
        assertThat(customer(PROPOSED.minusDays(1), word).wasKept()).isTrue();
        assertThat(customer(null, word).wasKept()).isTrue();
        assertThat(customer(null, word(2, Kind.CLAIMED, PROPOSED, null), word).wasKept())
                .as("by whoever had it before")
                .isFalse();
    }

    @Test
    void whoKeepsItBeyondTheDayIsNotToldThatItIsProposedSoon() {
        LocalDate warned = LIMIT.minusDays(3);

        assertThat(state(customer(TOUCHED, word(1, Kind.KEPT, warned, PROPOSED)), warned))
                .isEqualTo(Recall.State.KEPT);
        assertThat(state(customer(TOUCHED, word(1, Kind.KEPT, warned, PROPOSED.minusDays(1))), warned))
                .isEqualTo(Recall.State.WARNED);
        assertThat(state(customer(warned, word(1, Kind.STAYS, warned, PROPOSED.plusDays(300))), warned))
                .isEqualTo(Recall.State.COMING);
    }

    /** What was kept for its owner of then does not hold for one who has it since. */
    @Test
    void anotherOwnerKeepsNothingOfWhatWasKept() {
        PoolCustomer given = customer(
                TOUCHED, word(2, Kind.GIVEN, PROPOSED, null), word(1, Kind.KEPT, PROPOSED, PROPOSED.plusDays(200)));

        assertThat(state(given, PROPOSED.plusDays(100))).isEqualTo(Recall.State.PROPOSED);
    }

    /** By hand in Jira, by a bulk change or a handover: no word says that. */
    @Test
    void whoeverHasItSinceByAnotherWayKeepsNothingEither() {
        PoolWord kept = word(1, Kind.KEPT, PROPOSED, PROPOSED.plusDays(80));
        PoolWord stays = word(1, Kind.STAYS, PROPOSED, PROPOSED.plusDays(200));

        for (PoolWord each : List.of(kept, stays)) {
            PoolCustomer wangs = new PoolCustomer(7, Tier.C, Set.of(), "wang", MADE, TOUCHED, false, List.of(each));
            assertThat(state(wangs, PROPOSED)).isEqualTo(Recall.State.PROPOSED);
            assertThat(wangs.wasKept()).isFalse();
            PoolCustomer again = customer(TOUCHED, word(2, Kind.RELEASED, PROPOSED, null), each);
            assertThat(state(again, PROPOSED)).isEqualTo(Recall.State.PROPOSED);
            assertThat(again.wasKept()).isFalse();
        }
    }

    @Test
    void whatWasTakenBackIsNotKept() {
        PoolCustomer refused = customer(
                TOUCHED, word(2, Kind.RETURNED, PROPOSED, null), word(1, Kind.KEPT, PROPOSED, PROPOSED.plusDays(10)));

        assertThat(state(refused, PROPOSED)).isEqualTo(Recall.State.PROPOSED);
        assertThat(refused.wasKept()).isFalse();
    }

    @Test
    void whoWaitsForAnAnswerOfOursIsNotProposed() {
        PoolCustomer asks = new PoolCustomer(7, Tier.C, Set.of(), "lily", MADE, TOUCHED, true, List.of());

        assertThat(state(asks, PROPOSED)).isEqualTo(Recall.State.ASKS);
        assertThat(state(asks, LIMIT)).isEqualTo(Recall.State.WARNED);
    }

    @Test
    void rulesAreWrittenAndReadAsTheyAre() {
        assertThat(PoolRuleSet.SET.read(RuleValues.of(PoolRuleSet.SET, RULES))).isEqualTo(RULES);
    }

    private static Recall.State state(PoolCustomer customer, LocalDate day) {
        return on(customer, day).state();
    }

    private static Recall on(PoolCustomer customer, LocalDate day) {
        Recall recall = Recall.of(customer, RULES, RecallTest::counts, day);
        assertThat(recall).isNotNull();
        return recall;
    }

    private static PoolCustomer of(Tier tier, @Nullable String owner) {
        return new PoolCustomer(7, tier, Set.of(), owner, MADE, TOUCHED, false, List.of());
    }

    private static PoolCustomer customer(@Nullable LocalDate last, PoolWord... words) {
        return new PoolCustomer(7, Tier.C, Set.of(), "lily", MADE, last, false, List.of(words));
    }

    private static PoolWord word(int number, Kind kind, LocalDate day, @Nullable LocalDate until) {
        return new PoolWord(number, kind, "lily", day, Instant.EPOCH, "They build a plant", until, "lily", "");
    }

    /** Each day counts. */
    private static boolean counts(LocalDate day) {
        return day.isAfter(LocalDate.MIN);
    }
}
