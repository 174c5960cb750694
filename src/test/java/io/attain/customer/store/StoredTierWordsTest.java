package io.attain.customer.store;

import static io.attain.customer.store.StoredTiersTest.evaluate;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierState;
import io.attain.customer.TierWord;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.PlainSql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is given beside the tiers by the rules. */
@OnEachEngine(with = TableSet.TIERS)
class StoredTierWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final SetClock today = SetClock.noonOf(TODAY);
    private final StoredTiers tiers;
    private final StoredTierWords words;

    StoredTierWordsTest(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        this.words = new StoredTierWords(sql);
        this.tiers = new StoredTiers(sql, today);
    }

    /** Customer 7 bought for 600,000 and is given C until tomorrow. */
    @Test
    void whatIsGivenHoldsWhereverTiersAreToldUntilItsLastDay() {
        TierEvaluation byRules = evaluate(tiers, 7, 60_000_000, TODAY);

        assertThat(words.add(7, word(1, Tier.C, TODAY.plusDays(1)))).isTrue();

        assertThat(tiers.find(7)).map(TierState::tier).contains(Tier.C);
        assertThat(tiers.totals(1)).containsExactly(new TierBook.Total(Tier.C, 1, 60_000_000));
        assertThat(tiers.customers(1, Tier.C)).containsExactly(7L);
        assertThat(tiers.customers(1, Tier.A)).isEmpty();
        assertThat(tiers.of(List.of(7L)).get(7L).state()).isEqualTo(byRules.state());

        today.pass(Duration.ofDays(1));
        assertThat(tiers.customers(1, Tier.C)).containsExactly(7L);
        today.pass(Duration.ofDays(1));
        TierState after = tiers.find(7).orElseThrow();
        assertThat(after.tier()).isEqualTo(Tier.A);
        assertThat(after.since()).as("the day after, as its promises count").isEqualTo(TODAY.plusDays(2));
        assertThat(after.inputs()).isEqualTo(byRules.state().inputs());
        assertThat(tiers.totals(1)).containsExactly(new TierBook.Total(Tier.A, 1, 60_000_000));
        assertThat(tiers.customers(1, Tier.A)).containsExactly(7L);
    }

    @Test
    void anEvaluationKeepsWhatIsGivenAndWhatIsTakenBackIsOver() {
        evaluate(tiers, 7, 5, TODAY);
        words.add(7, word(1, Tier.A, TODAY.plusDays(9)));
        evaluate(tiers, 7, 20_000_000, TODAY);
        assertThat(tiers.find(7)).map(TierState::tier).contains(Tier.A);

        words.add(7, word(2, null, TODAY));

        assertThat(tiers.find(7)).map(TierState::tier).contains(Tier.B);
        assertThat(tiers.of(List.of(7L)).get(7L).given()).isEqualTo(new GivenTier(Tier.A, TODAY, TODAY.minusDays(1)));
        assertThat(words.of(7)).containsExactly(word(2, null, TODAY), word(1, Tier.A, TODAY.plusDays(9)));
        assertThat(words.of(8)).isEmpty();
    }

    /** It was moved to where nobody sells, a night forgot where it stood, and it came back. */
    @Test
    void whatWasGivenHoldsForOneThatComesBack() {
        evaluate(tiers, 7, 5, TODAY);
        evaluate(tiers, 8, 5, TODAY);
        words.add(7, word(1, Tier.A, TODAY.plusDays(9)));
        words.add(7, word(2, Tier.A, TODAY.plusDays(1), TODAY.plusDays(30)));
        words.add(8, word(1, Tier.A, TODAY.plusDays(9)));
        words.add(8, word(2, null, TODAY));
        tiers.forget(1, List.of(7L, 8L), TODAY.plusDays(1));

        evaluate(tiers, 7, 5, TODAY.plusDays(2));
        evaluate(tiers, 8, 5, TODAY.plusDays(2));

        assertThat(tiers.of(List.of(7L)).get(7L).given()).isEqualTo(new GivenTier(Tier.A, TODAY, TODAY.plusDays(30)));
        assertThat(tiers.find(8)).map(TierState::tier).contains(Tier.C);
    }

    /** C by the rules, A for two days, and C in somebody's word from the fifth: in C since the third. */
    @Test
    void whoIsGivenTheTierOfTheRulesAfterAnotherHasItSinceThatWasOver() {
        evaluate(tiers, 7, 5, TODAY.minusDays(90));
        words.add(7, word(1, Tier.A, TODAY, TODAY.plusDays(1)));

        words.add(7, word(2, Tier.C, TODAY.plusDays(4), TODAY.plusDays(30)));

        assertThat(tiers.of(List.of(7L)).get(7L).given())
                .isEqualTo(new GivenTier(Tier.C, TODAY.plusDays(2), TODAY.plusDays(30)));
    }

    @Test
    void allThatIsKeptOfADeletedCustomerIsForgotten() {
        evaluate(tiers, 7, 5, TODAY);
        evaluate(tiers, 8, 5, TODAY);
        words.add(7, word(1, Tier.A, TODAY));
        words.add(8, word(1, Tier.A, TODAY));

        tiers.forget(7);

        assertThat(tiers.of(List.of(7L, 8L))).containsOnlyKeys(8L);
        assertThat(tiers.changes(7)).isEmpty();
        assertThat(words.of(7)).isEmpty();
        assertThat(tiers.changes(8)).hasSize(1);
        assertThat(words.of(8)).hasSize(1);
    }

    @Test
    void whatSomebodyElseHasSaidMeanwhileStays() {
        evaluate(tiers, 7, 5, TODAY);
        words.add(7, word(1, Tier.A, TODAY));

        assertThat(words.add(7, word(1, Tier.B, TODAY))).isFalse();

        assertThat(words.of(7)).containsExactly(word(1, Tier.A, TODAY));
        assertThat(tiers.find(7)).map(TierState::tier).contains(Tier.A);
    }

    /** Else a reason that is put right would begin every promise of the tier anew. */
    @Test
    void whoHasTheTierThatIsGivenHasHadItSinceItCameToIt() {
        evaluate(tiers, 7, 60_000_000, TODAY.minusDays(80));
        words.add(7, word(1, Tier.A, TODAY.plusDays(9)));
        assertThat(tiers.find(7)).map(TierState::since).contains(TODAY.minusDays(80));

        words.add(7, word(2, Tier.C, TODAY.plusDays(9)));
        assertThat(tiers.find(7)).map(TierState::since).contains(TODAY);
        words.add(7, word(3, Tier.C, TODAY.plusDays(2), TODAY.plusDays(30)));
        today.pass(Duration.ofDays(2));
        assertThat(tiers.find(7)).map(TierState::since).contains(TODAY);

        words.add(7, word(4, Tier.A, TODAY.plusDays(2), TODAY.plusDays(30)));
        assertThat(tiers.find(7)).map(TierState::since).contains(TODAY.plusDays(2));
    }

    @Test
    void whatIsOverIsNotWhatACustomerHas() {
        evaluate(tiers, 7, 5, TODAY.minusDays(80));
        words.add(7, word(1, Tier.A, TODAY));
        today.pass(Duration.ofDays(1));

        words.add(7, word(2, Tier.A, TODAY.plusDays(1), TODAY.plusDays(9)));

        assertThat(tiers.find(7)).map(TierState::since).contains(TODAY.plusDays(1));
    }

    private static TierWord word(int number, @Nullable Tier tier, LocalDate until) {
        return word(number, tier, TODAY, until);
    }

    private static TierWord word(int number, @Nullable Tier tier, LocalDate from, LocalDate until) {
        return new TierWord(number, tier, "because", from, until, "mei", Instant.parse("2026-11-23T09:00:00Z"));
    }
}
