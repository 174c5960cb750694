package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.StageEntry.Outcome;
import io.attain.kernel.Exact;
import io.attain.words.InMemoryStages;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aShareIsToldFromFiveOn() {
        assertThat(new Passage(4, 0, 0, 0).conversion()).isEmpty();
        assertThat(new Passage(4, 0, 0, 1).conversion()).contains(Exact.of(4, 5));
        assertThat(new Passage(4, 0, 0, 9).ofDecided()).as("four are decided").isEmpty();
        assertThat(new Passage(4, 1, 0, 9).ofDecided()).contains(Exact.of(4, 5));
        assertThat(Passage.NONE.conversion()).isEmpty();
    }

    @Test
    void ofFiveOfWhichNoneMovedOnTheShareIsNothingAndNotUnknown() {
        assertThat(new Passage(0, 0, 0, 5).conversion()).contains(Exact.ZERO);
        assertThat(new Passage(0, 5, 0, 0).ofDecided()).contains(Exact.ZERO);
        assertThat(new Passage(5, 0, 0, 0).conversion()).contains(Exact.of(1));
    }

    /** Ten entered Proposal: five moved on, three were lost, none is back, two are there. */
    @Test
    void thoseThatCameAndThoseThatAreDecidedAreTwoShares() {
        Passage proposal = new Passage(5, 3, 0, 2);

        assertThat(proposal.entered()).isEqualTo(10);
        assertThat(proposal.conversion()).contains(Exact.of(1, 2));
        assertThat(proposal.ofDecided()).contains(Exact.of(5, 8));
    }

    @Property
    void eachThatCameIsOneOfTheFour(@ForAll("outcomes") List<Outcome> outcomes) {
        Passage all = outcomes.stream()
                .map(outcome -> Passage.of(new StageEntry(1, "lead", "lily", LocalDate.EPOCH, outcome)))
                .reduce(Passage.NONE, Passage::plus);

        assertThat(all.entered()).isEqualTo(outcomes.size());
        assertThat(all.movedOn())
                .isEqualTo(outcomes.stream().filter(Outcome.MOVED_ON::equals).count());
        assertThat(all.lost())
                .isEqualTo(outcomes.stream().filter(Outcome.LOST::equals).count());
        assertThat(all.back())
                .isEqualTo(outcomes.stream().filter(Outcome.BACK::equals).count());
        all.conversion().ifPresent(share -> assertThat(share)
                .isBetween(Exact.ZERO, all.ofDecided().orElse(Exact.of(1))));
    }

    @Provide
    Arbitrary<List<Outcome>> outcomes() {
        return Arbitraries.of(Outcome.values()).list().ofMaxSize(20);
    }

    @Test
    void allThatAreWonAreBehindAllThatAreOpenAndWhatIsLostIsNowhere() {
        Ladder ladder = Ladder.of(InMemoryStages.standard());

        assertThat(ladder.open()).containsExactly("lead", "contacted", "visited", "proposal", "negotiation");
        assertThat(ladder.rank("lead")).isZero();
        assertThat(ladder.rank("won")).isEqualTo(5);
        assertThat(ladder.rank("lost")).isEqualTo(Ladder.NONE);
        assertThat(ladder.rank("gone")).isEqualTo(Ladder.NONE);
        assertThat(ladder.rank(null)).isEqualTo(Ladder.NONE);
        assertThat(ladder.isLost("lost")).isTrue();
        assertThat(ladder.isLost("won")).isFalse();
        assertThat(ladder.isLost(null)).isFalse();
    }
}
