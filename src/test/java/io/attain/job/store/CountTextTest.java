package io.attain.job.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Count;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountTextTest {

    @Property
    void whateverWasCountedIsReadAgain(@ForAll("counts") List<Count> counts) {
        assertThat(CountText.read(CountText.write(counts))).isEqualTo(counts);
    }

    /** What stands in the tables of sites: it must stay readable. */
    @Example
    void differencesAreMarked() {
        assertThat(CountText.read("attain.attainment.night.nodes 12;attain.results.night.mended !0"))
                .containsExactly(
                        Count.of("attain.attainment.night.nodes", 12),
                        Count.difference("attain.results.night.mended", 0));
        assertThat(CountText.write(List.of())).isEmpty();
    }

    @Provide
    static Arbitrary<List<Count>> counts() {
        return Combinators.combine(
                        Arbitraries.of("attain.risk.night.raised", "attain.customer.night.changed", "x"),
                        Arbitraries.of(true, false),
                        Arbitraries.longs())
                .as(Count::new)
                .list()
                .ofMaxSize(6);
    }
}
