package io.attain.customer.handover;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.handover.Belonging.Kind;
import io.attain.customer.handover.Belonging.Part;
import io.attain.customer.handover.Line.Fate;
import io.attain.customer.handover.Sharing.Choice;
import io.attain.targets.Tenure;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Harbour (1) is in the east and of tier A; its deal (2) sells product B. */
class SharingTest {

    private static final Belonging HARBOUR =
            new Belonging(1, "S-1", "Harbour", Kind.CUSTOMER, null, new Part("east", null, "A"));
    private static final Belonging DEAL =
            new Belonging(2, "S-2", "Next", Kind.OPEN_DEAL, 1L, new Part("east", "B", "A"));
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Example
    void theFirstPartThatFitsDecidesAndTheRestGoesToOne() {
        Sharing sharing = new Sharing(
                Map.of(), List.of(new Choice(null, "B", null, "ann"), new Choice("east", null, null, "tom")), "zoe");

        assertThat(sharing.heirOf(DEAL)).contains("ann");
        assertThat(sharing.heirOf(HARBOUR)).contains("tom");
        assertThat(sharing.heirOf(new Belonging(3, "S-3", "T", Kind.TARGET, null, new Part(null, null, null))))
                .contains("zoe");
        assertThat(sharing.heirs()).containsExactly("ann", "tom", "zoe");
    }

    @Example
    void whatIsChosenForACustomerHoldsForItsDealsUnlessTheyAreChosenThemselves() {
        Sharing both = new Sharing(Map.of(1L, "ann", 2L, ""), List.of(), "zoe");

        assertThat(new Sharing(Map.of(1L, "ann"), List.of(), "zoe").heirOf(DEAL))
                .contains("ann");
        assertThat(both.heirOf(HARBOUR)).contains("ann");
        assertThat(both.heirOf(DEAL)).isEmpty();
        assertThat(new Sharing(Map.of(), List.of(), null).heirOf(DEAL)).isEmpty();
    }

    /** Whoever had it when: what was before the day stays, and it is the heir's from then on. */
    @Property
    void aTenureIsTheHeirsFromTheDayOnAndWasAsBefore(
            @ForAll("tenures") Tenure before, @ForAll @IntRange(min = 1, max = 400) int ago) {
        Line line = new Line(2, "S-2", Kind.TARGET, "heir", before, Fate.PASSES);

        Tenure after = line.after(String.valueOf(before.latest()), DAY);

        assertThat(after.latest()).isEqualTo("heir");
        assertThat(after.holderOn(DAY)).isEqualTo("heir");
        assertThat(after.holderOn(DAY.minusDays(ago))).isEqualTo(before.holderOn(DAY.minusDays(ago)));
    }

    @Provide
    static Arbitrary<Tenure> tenures() {
        return Arbitraries.of("lily", "tom", "ann")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(owners -> {
                    Tenure tenure = Tenure.of(owners.get(0));
                    for (int at = 1; at < owners.size(); at++) {
                        tenure = tenure.handedTo(owners.get(at), DAY.minusDays(300L - 50L * at));
                    }
                    return tenure;
                });
    }
}
