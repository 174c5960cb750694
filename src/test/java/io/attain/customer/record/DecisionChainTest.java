package io.attain.customer.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.record.ChainPerson.Attitude;
import io.attain.customer.record.ChainPerson.Influence;
import io.attain.customer.record.ChainPerson.Role;
import io.attain.customer.record.DecisionChain.Finding;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionChainTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(value = Attitude.class, names = "AGAINST", mode = EnumSource.Mode.EXCLUDE)
    void aDecisionMakerWhoWasMetAndIsNotAgainstMakesItClear(Attitude attitude) {
        DecisionChain chain = DecisionChain.NONE.with(person(Role.DECISION_MAKER, attitude, MONDAY));

        assertThat(chain.finding()).isEqualTo(Finding.CLEAR);
        assertThat(chain.isClear()).isTrue();
    }

    @Test
    void whatIsMissingFirstIsTold() {
        DecisionChain friends = DecisionChain.NONE.with(person(Role.INFLUENCER, Attitude.FOR, MONDAY));
        DecisionChain named = friends.with(person(Role.DECISION_MAKER, Attitude.FOR, null));
        DecisionChain against = named.with(person(Role.DECISION_MAKER, Attitude.AGAINST, MONDAY));

        assertThat(DecisionChain.NONE.finding()).isEqualTo(Finding.NOBODY_DECIDES);
        assertThat(friends.finding()).isEqualTo(Finding.NOBODY_DECIDES);
        assertThat(named.finding()).isEqualTo(Finding.NOT_MET);
        assertThat(against.finding()).isEqualTo(Finding.AGAINST);
        assertThat(against.isClear()).isFalse();
    }

    @Test
    void oneOfSeveralDecisionMakersIsEnough() {
        DecisionChain chain = DecisionChain.NONE
                .with(person(Role.DECISION_MAKER, Attitude.AGAINST, MONDAY))
                .with(person(Role.DECISION_MAKER, Attitude.NEUTRAL, MONDAY));

        assertThat(chain.isClear()).isTrue();
    }

    @Test
    void whatSomebodySaysCountsUntilItIsTakenBack() {
        DecisionChain clear = DecisionChain.NONE.with(person(Role.DECISION_MAKER, Attitude.FOR, MONDAY));
        DecisionChain doubted = clear.ruled(new Ruling(false, "mei", Instant.EPOCH, "The board decides"));

        assertThat(doubted.isClear()).isFalse();
        assertThat(doubted.finding()).isEqualTo(Finding.CLEAR);
        assertThat(doubted.with(person(Role.USER, Attitude.FOR, MONDAY)).isClear())
                .isFalse();
        assertThat(doubted.ruled(null).isClear()).isTrue();
    }

    @Test
    void peopleAreChangedByTheirNumbers() {
        DecisionChain two = DecisionChain.NONE
                .with(person(Role.USER, Attitude.FOR, null))
                .with(person(Role.BUYER, Attitude.FOR, null));
        DecisionChain changed =
                two.with(person(Role.BLOCKER, Attitude.AGAINST, null).numbered(1));

        assertThat(changed.people()).extracting(ChainPerson::role).containsExactly(Role.BLOCKER, Role.BUYER);
        assertThat(changed.without(1).people()).extracting(ChainPerson::number).containsExactly(2);
        assertThat(changed.without(1).version()).isEqualTo(4);
    }

    private static ChainPerson person(Role role, Attitude attitude, LocalDate met) {
        return new ChainPerson(0, "Wang Fang", "", "", "", role, Influence.HIGH, attitude, met, null);
    }
}
