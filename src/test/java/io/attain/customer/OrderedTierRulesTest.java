package io.attain.customer;

import static java.math.BigInteger.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.Unit;
import io.attain.results.Bought;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of tiers that ask for more than limits; field 7 is a select, field 8 a number. */
class OrderedTierRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final TierRules MANY = rules("C: field 7 in 70; A: purchases >= 200000, field 8 >= 50;"
            + " A: plan, field 7 in 71 72; A: rfm >= 12; B: purchases; B: field 8 <= -1.5");

    private static final TierRules ANNUALISED =
            new TierLimits(500_000, 100_000, 90, 2, 90, TierRule.STANDARD, RfmCuts.STANDARD, true).rules(2, Unit.MONEY);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            200000 | false | 8=50          | A
            199999 | false | 8=50          | B
            200000 | false | 8=49.99       | B
            200000 | false | ''            | B
            900000 | false | 8=99;7=70     | C
            0      | true  | 7=72,99       | A
            0      | true  | 7=99          | C
            0      | false | 7=71          | C
            0      | false | rfm=4,4,4     | A
            0      | false | rfm=4,4,3     | C
            0      | false | 8=-1.5        | B
            0      | false | 8=-1.4        | C
            """)
    void theFirstRuleThatIsMetGivesTheTier(long major, boolean plan, String facts, Tier expected) {
        assertThat(MANY.reached(inputs(major, plan, facts))).isEqualTo(expected);
    }

    @Test
    void whatIsWrittenIsReadAsItWasMeant() {
        String text = "A: purchases, rfm >= 12; B: field 10200 in 3 20; B: field 10201 <= 0.5, monetary >= 4; A: plan";

        assertThat(TierRuleText.of(TierRuleText.of(text).rules())).isEqualTo(text);
        assertThat(TierRuleText.of("a:purchases>=9，plan\n\nｂ： purchases").rules())
                .isEqualTo(
                        TierRuleText.of("A: purchases >= 9, plan; B: purchases").rules());
        assertThat(TierRuleText.of(TierRule.STANDARD)).isEqualTo("A: purchases; A: plan; B: purchases");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(TierRuleText.of("D: plan; A; A: planned, rfm >= 16; C: purchases; A: plan")
                        .faults())
                .containsExactly(
                        Fault.of("ordered", "attain.customer.rules.fault.tier", 1),
                        Fault.of("ordered", "attain.customer.rules.fault.conditions", 2, 5),
                        Fault.of("ordered", "attain.customer.rules.fault.condition", 3, "planned"),
                        Fault.of("ordered", "attain.customer.rules.fault.condition", 3, "rfm >= 16"),
                        Fault.of("ordered", "attain.customer.rules.fault.limitC", 4));
        assertThat(TierRuleText.of(" ;").faults())
                .containsExactly(Fault.of("ordered", "attain.customer.rules.fault.count", 20));
    }

    @Test
    void theReasonNamesTheRuleThatWasMet() {
        TierEvaluation first = TierEvaluation.of(MANY, null, inputs(300_000, false, "8=50"), TODAY);

        assertThat(first.reason()).isEqualTo(new TierReason(TierReason.Kind.RULE_MET, 300_000_00, 200_000_00, 2));
        assertThat(TierEvaluation.why(rules("A: plan"), Tier.C, inputs(5, false, ""))
                        .kind())
                .isEqualTo(TierReason.Kind.NO_RULE_MET);
        assertThat(TierEvaluation.why(rules("A: field 7 in 1"), Tier.A, inputs(5, false, ""))
                        .kind())
                .isEqualTo(TierReason.Kind.RULES_WAITING);
    }

    /** Whatever a rule before says at less than a whole limit, nobody comes down from what it reaches today. */
    @Property
    void nobodyFlapsWhilePurchasesStayAboveTheShareThatKeepsATier(
            @ForAll @Size(min = 1, max = 60) List<@LongRange(min = 180_000, max = 260_000) Long> purchases) {
        TierState state = TierEvaluation.of(MANY, null, inputs(200_000, false, "8=60"), TODAY.minusYears(1))
                .state();
        for (int day = 0; day < purchases.size(); day++) {
            TierEvaluation next =
                    TierEvaluation.of(MANY, state, inputs(purchases.get(day), false, "8=60"), TODAY.plusDays(day));
            assertThat(next.change()).isEmpty();
            state = next.state();
        }
    }

    @Property
    void whoReachesATierKeepsIt(
            @ForAll @LongRange(max = 300_000) long major,
            @ForAll boolean plan,
            @ForAll @IntRange(min = 70, max = 73) int option,
            @ForAll @IntRange(min = -3, max = 60) int number,
            @ForAll @IntRange(min = 1, max = 5) int score) {
        String facts = "7=" + option + ";8=" + number + ";rfm=" + score + ",4,4";
        TierInputs inputs = inputs(major, plan, facts);

        assertThat(MANY.reached(inputs).isAbove(MANY.kept(inputs))).isFalse();
        assertThat(TierFacts.of(facts)).hasToString(facts);
    }

    /** A first purchase 89 days ago is none to extrapolate from; 90 days ago it is; after a year all of it is there. */
    @ParameterizedTest
    @CsvSource({"89, 0", "90, 40555555", "364, 10027472", "365, 0"})
    void whoIsYoungerThanNinetyDaysIsNotAnnualised(int days, long yearly) {
        LocalDate first = TODAY.minusDays(days);
        Bought bought = Bought.once(first, 100_000_00);

        assertThat(ANNUALISED
                        .facts(field -> Optional.empty(), bought, first, TODAY)
                        .yearly())
                .isEqualTo(yearly);
        assertThat(TierRules.standard(Unit.MONEY).facts(field -> Optional.empty(), bought, first, TODAY))
                .isEqualTo(TierFacts.NONE);
    }

    /** One customer with an amount that nobody has would keep all others of its project from being evaluated. */
    @Property
    void aYearIsMadeOfWhateverWasBought(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000_000_000_000L) long amount,
            @ForAll @IntRange(min = 90, max = 364) int days) {
        LocalDate first = TODAY.minusDays(days);

        long yearly = ANNUALISED
                .facts(field -> Optional.empty(), Bought.once(first, amount), first, TODAY)
                .yearly();

        BigInteger[] exact = BigInteger.valueOf(amount)
                .multiply(BigInteger.valueOf(365))
                .divideAndRemainder(BigInteger.valueOf(days));
        assertThat(BigInteger.valueOf(yearly)).isEqualTo(exact[1].signum() < 0 ? exact[0].subtract(ONE) : exact[0]);
    }

    /** 100,000 in 200 days count as 182,500 in a year: 173,972.61 more are A, and a cent less is not. */
    @Test
    void whatIsMissingIsWhatHasToBeBoughtThoughAYearIsMadeOfIt() {
        LocalDate first = TODAY.minusDays(200);
        TierState now = TierEvaluation.of(ANNUALISED, null, annualised(100_000_00, first), TODAY)
                .state();

        TierOutlook.Up up = TierOutlook.of(ANNUALISED, now, day -> annualised(100_000_00, first), TODAY)
                .up()
                .orElseThrow();

        assertThat(now.tier()).isEqualTo(Tier.B);
        assertThat(up).isEqualTo(new TierOutlook.Up(Tier.A, 500_000_00, 173_972_61));
        assertThat(ANNUALISED.reached(annualised(100_000_00 + up.toGo(), first)))
                .isEqualTo(Tier.A);
        assertThat(ANNUALISED.reached(annualised(100_000_00 + up.toGo() - 1, first)))
                .isEqualTo(Tier.B);
    }

    private static TierInputs annualised(long amount, LocalDate first) {
        return new TierInputs(
                amount,
                false,
                false,
                ANNUALISED.facts(field -> Optional.empty(), Bought.once(first, amount), first, TODAY));
    }

    /** Scores are of the customer alone, by the cuts of the rules; whoever bought nothing has the lowest. */
    @Test
    void scoresAreByFixedCuts() {
        Bought bought = new Bought(60_000_00, 8, TODAY.minusDays(200), TODAY.minusDays(90));

        assertThat(MANY.facts(field -> Optional.empty(), bought, null, TODAY))
                .isEqualTo(new TierFacts(Map.of(), new RfmScores(4, 4, 3), 0));
        assertThat(MANY.facts(field -> Optional.empty(), null, null, TODAY).scores())
                .isEqualTo(new RfmScores(1, 1, 1));
    }

    private static TierRules rules(String ordered) {
        TierRuleText read = TierRuleText.of(ordered);
        assertThat(read.faults()).isEmpty();
        return new TierLimits(500_000, 100_000, 90, 2, 90, read.rules(), RfmCuts.STANDARD, false).rules(2, Unit.MONEY);
    }

    private static TierInputs inputs(long major, boolean plan, String facts) {
        return new TierInputs(major * 100, plan, plan, TierFacts.of(facts));
    }
}
