package io.attain.customer.pool;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.customer.pool.PoolWord.Kind;
import io.attain.customer.pool.SignalRules.Done;
import io.attain.customer.pool.SignalRules.Reached;
import io.attain.kernel.rules.RuleValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three visits in 30 days, a quote in 60, or a request in 30. */
class PromotionTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 30);
    private static final SignalRules RULES = SignalRules.STANDARD;

    @Test
    void asManyVisitsAsTheRuleSaysProposeACustomerAndOneLessDoesNot() {
        List<Signal> three = List.of(visit(TODAY), visit(TODAY.minusDays(9)), visit(TODAY.minusDays(29)));

        assertThat(proposed(three)).isEqualTo(three);
        assertThat(proposed(three.subList(0, 2))).isEmpty();
        assertThat(proposed(List.of(visit(TODAY), visit(TODAY.minusDays(9)), visit(TODAY.minusDays(30)))))
                .isEmpty();
    }

    @Test
    void aStageThatWasReachedOrARequestIsEnough() {
        Signal quote = signal(Signal.Kind.STAGE, "proposal", TODAY.minusDays(59));
        Signal asks = signal(Signal.Kind.REQUEST, "A quote for 20 pumps", TODAY.minusDays(29));

        assertThat(proposed(List.of(quote))).containsExactly(quote);
        assertThat(proposed(List.of(asks))).containsExactly(asks);
        assertThat(proposed(List.of(signal(Signal.Kind.STAGE, "visited", TODAY))))
                .isEmpty();
        assertThat(proposed(List.of(signal(Signal.Kind.STAGE, "proposal", TODAY.minusDays(60)))))
                .isEmpty();
        assertThat(proposed(List.of(signal(Signal.Kind.REQUEST, "x", TODAY.minusDays(30)))))
                .isEmpty();
    }

    @Test
    void whatIsSwitchedOffShowsNothing() {
        SignalRules none = new SignalRules(List.of(), List.of(), false, 30);
        List<Signal> all = List.of(
                visit(TODAY),
                visit(TODAY.minusDays(1)),
                visit(TODAY.minusDays(2)),
                signal(Signal.Kind.STAGE, "proposal", TODAY),
                signal(Signal.Kind.REQUEST, "x", TODAY));

        assertThat(Promotion.of(customer(), none, all, TODAY)).isEmpty();
    }

    @Test
    void whatWasDeclinedIsNotProposedAgainAndNewEvidenceIs() {
        List<Signal> three = List.of(visit(TODAY), visit(TODAY.minusDays(1)), visit(TODAY.minusDays(2)));
        String keys =
                Promotion.of(customer(), RULES, three, TODAY).orElseThrow().keys();
        PoolCustomer declined = customer(word(1, Kind.DECLINED, keys));
        Signal asks = signal(Signal.Kind.REQUEST, "A quote", TODAY);
        List<Signal> more = new ArrayList<>(three);
        more.add(asks);

        assertThat(Promotion.of(declined, RULES, three, TODAY)).isEmpty();
        assertThat(Promotion.of(declined, RULES, more, TODAY))
                .map(Promotion::evidence)
                .contains(List.of(asks));
    }

    /** Somebody else gave a tier at the same moment, so nothing came of it. */
    @Test
    void whatWasTakenBackSettlesNothing() {
        Signal asks = signal(Signal.Kind.REQUEST, "A quote", TODAY);
        PoolCustomer customer = customer(word(2, Kind.RETURNED, ""), word(1, Kind.PROMOTED, asks.key()));

        assertThat(Promotion.of(customer, RULES, List.of(asks), TODAY)).isPresent();
        assertThat(Promotion.of(customer(word(1, Kind.PROMOTED, asks.key())), RULES, List.of(asks), TODAY))
                .isEmpty();
    }

    @Test
    void theOrderInWhichSignalsAreReadChangesNothing() {
        List<Signal> all = new ArrayList<>(List.of(
                visit(TODAY),
                visit(TODAY.minusDays(3)),
                visit(TODAY.minusDays(5)),
                signal(Signal.Kind.REQUEST, "x", TODAY.minusDays(4))));
        List<Signal> before = proposed(all);

        Collections.reverse(all);

        assertThat(proposed(all)).isEqualTo(before).isSortedAccordingTo(Signal.LATEST);
    }

    @Test
    void rulesAreWrittenAndReadAsTheyAre() {
        SignalRules rules = new SignalRules(
                List.of(new Done("calls", 10, 14), new Done("visits", 1, 7)),
                List.of(new Reached("negotiation", 90)),
                false,
                7);

        assertThat(SignalRuleSet.SET.read(RuleValues.of(SignalRuleSet.SET, rules)))
                .isEqualTo(rules);
        assertThat(SignalRuleSet.SET.faults(RuleValues.of(SignalRuleSet.SET, rules)))
                .isEmpty();
    }

    private static List<Signal> proposed(List<Signal> signals) {
        Optional<Promotion> promotion = Promotion.of(customer(), RULES, signals, TODAY);
        return promotion.map(Promotion::evidence).orElse(List.of());
    }

    private static Signal visit(LocalDate day) {
        return signal(Signal.Kind.ACTION, "visits", day);
    }

    private static Signal signal(Signal.Kind kind, String code, LocalDate day) {
        return new Signal(7, kind, kind + "/" + code.length() + "/" + day, code, 7, day, "lily");
    }

    private static PoolCustomer customer(PoolWord... words) {
        return new PoolCustomer(7, Tier.C, Set.of(), "lily", TODAY, TODAY, false, List.of(words));
    }

    private static PoolWord word(int number, Kind kind, String evidence) {
        return new PoolWord(number, kind, "mei", TODAY, Instant.EPOCH, "No budget", null, "lily", evidence);
    }
}
