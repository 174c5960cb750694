package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.ChainPerson.Influence;
import io.attain.customer.record.ChainPerson.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Decision chains, wherever they are kept. */
public interface ChainBookContract {

    LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    Instant NOW = Instant.parse("2026-11-25T02:30:00Z");

    ChainPerson WANG = new ChainPerson(
            0,
            "王芳",
            "",
            "138 1234 5678",
            "wang@qq.com",
            Role.DECISION_MAKER,
            Influence.HIGH,
            Attitude.NEUTRAL,
            MONDAY,
            "lily");

    ChainPerson LI = new ChainPerson(0, "Li", "Buyer", "", "", Role.BUYER, Influence.LOW, Attitude.UNKNOWN, null, null);

    /** Where they are kept; of each test one place, in which there are none. */
    ChainBook chains();

    @Test
    default void givesBackWhatWasSaid() {
        ChainBook chains = chains();
        DecisionChain first = DecisionChain.NONE.with(WANG);
        DecisionChain second = first.with(LI);
        DecisionChain third = second.without(1).ruled(new Ruling(true, "mei", NOW, "Met at the fair"));

        assertThat(chains.of(7)).isEqualTo(DecisionChain.NONE);
        assertThat(chains.put(1, 7, first)).isTrue();
        assertThat(chains.put(1, 7, second)).isTrue();
        assertThat(chains.of(7)).isEqualTo(second);
        assertThat(chains.clear(1)).containsExactly(7L);
        assertThat(chains.put(1, 7, second.without(1))).isTrue();
        assertThat(chains.clear(1)).isEmpty();
        assertThat(chains.put(1, 7, third)).isTrue();
        assertThat(chains.of(7)).isEqualTo(third);
        assertThat(chains.clear(1)).containsExactly(7L);
    }

    @Test
    default void whoHasNotSeenTheLastVersionChangesNothing() {
        ChainBook chains = chains();
        DecisionChain first = DecisionChain.NONE.with(WANG);
        assertThat(chains.put(1, 7, first)).isTrue();

        assertThat(chains.put(1, 7, DecisionChain.NONE.with(LI))).isFalse();
        assertThat(chains.put(1, 7, first.with(LI).with(LI))).isFalse();

        assertThat(chains.of(7)).isEqualTo(first);
    }

    @Test
    default void aChainGoesWithItsCustomerAndIsForgottenWithIt() {
        ChainBook chains = chains();
        assertThat(chains.put(1, 7, DecisionChain.NONE.with(WANG))).isTrue();

        chains.move(7, 2);
        assertThat(chains.clear(1)).isEmpty();
        assertThat(chains.clear(2)).containsExactly(7L);

        chains.forget(7);
        assertThat(chains.clear(2)).isEmpty();
        assertThat(chains.of(7)).isEqualTo(DecisionChain.NONE);
    }

    @Test
    default void someAreAskedForAtOnceAndOfWhomNothingWasSaidIsMissing() {
        ChainBook chains = chains();
        chains.put(1, 7, DecisionChain.NONE.with(WANG));
        chains.put(1, 8, DecisionChain.NONE.with(LI));
        chains.put(2, 9, DecisionChain.NONE.with(WANG));

        assertThat(chains.of(List.of(7L, 9L, 10L)))
                .isEqualTo(Map.of(7L, DecisionChain.NONE.with(WANG), 9L, DecisionChain.NONE.with(WANG)));
        assertThat(chains.of(List.of())).isEmpty();
        assertThat(chains.of(10)).isEqualTo(DecisionChain.NONE);
    }

    @Test
    default void whatNobodySaidBeforeIsCarriedOverOnce() {
        ChainBook chains = chains();
        assertThat(chains.isCarriedOver(1)).isFalse();

        chains.carryOver(1, NOW);
        chains.carryOver(1, NOW.plusSeconds(60));

        assertThat(chains.isCarriedOver(1)).isTrue();
        assertThat(chains.isCarriedOver(2)).isFalse();
        assertThat(chains.clear(1)).isEmpty();
    }
}
