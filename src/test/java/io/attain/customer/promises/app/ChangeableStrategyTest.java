package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleValues;
import io.attain.teams.app.LeadingTeams;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 46 A customers, half of them Lily's, whom Mei leads, and half Tom's, whom Zhou leads. */
class ChangeableStrategyTest {

    private final TierBook tiers = mock();
    private final LeadingTeams teams = mock();
    private final ChangeableStrategy strategy = new ChangeableStrategy(
            tiers,
            ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> id % 2 == 0 ? "lily" : "tom")),
            new PromiseKeepers(teams),
            SetClock.noonOf(LocalDate.of(2026, 11, 23)));

    @BeforeEach
    void manyCustomersAreA() {
        when(tiers.customers(1, Tier.A))
                .thenReturn(LongStream.range(0, 46).boxed().toList());
        when(teams.isDivided(1)).thenReturn(true);
        when(teams.managersOf(anyLong(), any(), any()))
                .thenAnswer(call -> List.of("lily".equals(call.getArgument(1)) ? "mei" : "zhou", "boss"));
    }

    @Test
    void whatCannotBeKeptIsToldBeforeItIsPromised() {
        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("slots", 25)))
                .contains(new RuleEffect(6, Map.of("kept", 40, "broken", 6), Map.of("kept", 46, "broken", 0)));
        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("executiveMonths", 2)))
                .contains(new RuleEffect(6, Map.of("kept", 40, "broken", 6), Map.of("kept", 46, "broken", 0)));
        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("executiveMonths", 0)))
                .contains(new RuleEffect(46, Map.of("kept", 40, "broken", 6), Map.of("kept", 0, "broken", 0)));
    }

    @Test
    void oneWhoHasTimeLeftKeepsNothingForAnother() {
        when(teams.managersOf(anyLong(), any(), any())).thenReturn(List.of("mei"));

        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("slots", 21)))
                .contains(new RuleEffect(1, Map.of("kept", 20, "broken", 26), Map.of("kept", 21, "broken", 25)));
    }

    @Test
    void whomNobodyLeadsNobodySpeaksWith() {
        when(teams.managersOf(anyLong(), any(), any()))
                .thenAnswer(call -> "lily".equals(call.getArgument(1)) ? List.of("mei") : List.of());

        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("slots", 30)))
                .contains(new RuleEffect(3, Map.of("kept", 20, "broken", 26), Map.of("kept", 23, "broken", 23)));
    }

    @Test
    void withoutTeamsNothingIsCounted() {
        when(teams.isDivided(1)).thenReturn(false);

        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("slots", 30)))
                .isEmpty();
    }

    private static Strategy with(String rule, int value) {
        return StrategyRuleSet.SET.read(
                new RuleValues(Map.of(rule, value)).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD)));
    }
}
