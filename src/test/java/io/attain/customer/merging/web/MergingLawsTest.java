package io.attain.customer.merging.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** Whatever customers have: merged, handed over and taken back in any order, figures stay, and in the end all is as it was. */
class MergingLawsTest {

    /** What somebody does: {@code what} with the customers or people of two numbers. */
    record Deed(What what, int one, int other) {}

    /** What is done to customers. */
    enum What {
        MERGE,
        HAND,
        PART,
        GIVE_BACK
    }

    @Provide
    Arbitrary<List<Firm>> firms() {
        return Firm.any().list().ofSize(3);
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        Arbitrary<Integer> three = Arbitraries.integers().between(0, 2);
        return Combinators.combine(Arbitraries.of(What.class), three, three)
                .as(Deed::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }

    @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void figuresStayAndTakenBackAllIsAsItWas(
            @ForAll("firms") @Size(3) List<Firm> firms, @ForAll("deeds") List<Deed> deeds) {
        try (ThreeFirms site = new ThreeFirms(firms)) {
            List<String> figures = site.figures();
            List<String> before = site.all();

            for (Deed deed : deeds) {
                boolean unused = site.does(deed);
                assertThat(site.figures()).as("%s", deed).isEqualTo(figures);
            }
            site.takesAllBack();

            assertThat(site.figures()).isEqualTo(figures);
            assertThat(different(before, site.all())).isEmpty();
        }
    }

    private static List<String> different(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        List<String> different = new ArrayList<>();
        after.stream().filter(each -> !gone.remove(each)).forEach(each -> different.add("now " + each));
        gone.forEach(each -> different.add("not " + each));
        return different;
    }
}
