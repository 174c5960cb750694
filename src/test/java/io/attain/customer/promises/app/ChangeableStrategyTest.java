package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.promises.CustomerOwners;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.app.TouchLoads.Promised;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleEffect.Load;
import io.attain.kernel.rules.RuleEffect.Measure;
import io.attain.kernel.rules.RuleValues;
import io.attain.teams.app.KnownPeople;
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
    private final InMemoryPeople staff = new InMemoryPeople("lily", "tom");
    private final CustomerOwners owners =
            ids -> ids.stream().collect(Collectors.toMap(id -> id, id -> id % 2 == 0 ? "lily" : "tom"));
    private final Today today = SetClock.noonOf(LocalDate.of(2026, 11, 23));
    private final KnownPeople people = mock();
    private final TouchLoads loads =
            new TouchLoads(owners, new PromiseKeepers(teams, staff), mock(), people, mock(), today);
    private final ChangeableStrategy strategy =
            new ChangeableStrategy(tiers, owners, new PromiseKeepers(teams, staff), loads, today);

    @BeforeEach
    void manyCustomersAreA() {
        when(tiers.customers(1, Tier.A))
                .thenReturn(LongStream.range(0, 46).boxed().toList());
        when(teams.isDivided(1)).thenReturn(true);
        when(people.to(any(), any(), anyLong())).thenReturn((person, days) -> true);
        when(teams.managersOf(anyLong(), any(), any()))
                .thenAnswer(call -> List.of("lily".equals(call.getArgument(1)) ? "mei" : "zhou", "boss"));
    }

    @Test
    void whatCannotBeKeptIsToldBeforeItIsPromised() {
        assertThat(counted(1, "mei", Strategy.STANDARD, with("slots", 25)))
                .isEqualTo(new RuleEffect(6, Map.of("kept", 40, "broken", 6), Map.of("kept", 46, "broken", 0)));
        assertThat(counted(1, "mei", Strategy.STANDARD, with("executiveMonths", 2)))
                .isEqualTo(new RuleEffect(6, Map.of("kept", 40, "broken", 6), Map.of("kept", 46, "broken", 0)));
        assertThat(counted(1, "mei", Strategy.STANDARD, with("executiveMonths", 0)))
                .isEqualTo(new RuleEffect(46, Map.of("kept", 40, "broken", 6), Map.of("kept", 0, "broken", 0)));
    }

    @Test
    void oneWhoHasTimeLeftKeepsNothingForAnother() {
        when(teams.managersOf(anyLong(), any(), any())).thenReturn(List.of("mei"));

        assertThat(counted(1, "mei", Strategy.STANDARD, with("slots", 21)))
                .isEqualTo(new RuleEffect(1, Map.of("kept", 20, "broken", 26), Map.of("kept", 21, "broken", 25)));
    }

    @Test
    void whomNobodyLeadsNobodySpeaksWith() {
        when(teams.managersOf(anyLong(), any(), any()))
                .thenAnswer(call -> "lily".equals(call.getArgument(1)) ? List.of("mei") : List.of());

        assertThat(counted(1, "mei", Strategy.STANDARD, with("slots", 30)))
                .isEqualTo(new RuleEffect(3, Map.of("kept", 20, "broken", 26), Map.of("kept", 23, "broken", 23)));
    }

    @Test
    void withoutTeamsNothingIsCounted() {
        when(teams.isDivided(1)).thenReturn(false);

        assertThat(strategy.effect(1, "mei", Strategy.STANDARD, with("slots", 30)))
                .isEmpty();
    }

    /** 20 slots each: 46 contacts of 40 are 115 %, and Mei and Zhou cannot keep three each. */
    @Test
    void whatTiersCostIsToldOfEachWhoHasToKeepIt() {
        Map<Long, Tier> now = LongStream.range(0, 40).boxed().collect(Collectors.toMap(id -> id, id -> Tier.A));
        Map<Long, Tier> then = LongStream.range(0, 46).boxed().collect(Collectors.toMap(id -> id, id -> Tier.A));
        now.put(40L, Tier.C);

        assertThat(loads.of(1, "mei", new Promised(Strategy.STANDARD, now), new Promised(Strategy.STANDARD, then)))
                .containsExactly(
                        load("mei", 30, 230),
                        load("zhou", 30, 230),
                        new Load("lily", List.of(new Measure("touches", -3, null, null))));
    }

    @Test
    void whomTheAskerMayNotKnowOfIsToldWithAllOthers() {
        when(people.to(any(), any(), anyLong())).thenReturn((person, days) -> person.equals("mei"));
        Map<Long, Tier> then = Map.of(0L, Tier.A, 1L, Tier.A, 3L, Tier.A);

        assertThat(loads.of(1, "mei", new Promised(Strategy.STANDARD, Map.of()), new Promised(Strategy.STANDARD, then)))
                .containsExactly(
                        load("mei", 10, 10),
                        new Load(
                                null,
                                List.of(
                                        new Measure("touches", 20, null, null),
                                        new Measure("contacts", 20, null, null),
                                        new Measure("hours", 20, null, null))));
    }

    /** Executive contacts take an hour each. */
    private static Load load(String person, long more, long then) {
        return new Load(
                person,
                List.of(
                        new Measure("touches", more, null, null),
                        new Measure("contacts", more, then, 200L),
                        new Measure("hours", more, null, null)));
    }

    private RuleEffect counted(long projectId, String caller, Strategy now, Strategy then) {
        return strategy.effect(projectId, caller, now, then).orElseThrow().with(List.of());
    }

    private static Strategy with(String rule, int value) {
        return StrategyRuleSet.SET.read(
                new RuleValues(Map.of(rule, value)).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD)));
    }
}
