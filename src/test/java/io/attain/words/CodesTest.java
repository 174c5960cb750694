package io.attain.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodesTest {

    /** All names that a change may have, in any script: each gets a code that is one, and that no other has. */
    @Property(tries = 300)
    void whateverIsCalledAnythingGetsACodeOfItsOwn(@ForAll("names") List<String> names) {
        Codes codes = new Codes(new Vocabulary(1, List.of()), List.of());
        List<String> metrics = new ArrayList<>();
        Set<String> stages = new HashSet<>();
        for (String name : names) {
            Label label = new Label(name, "");
            Metric metric = codes.next(Metric.Kind.KEY_ACTION, label);
            String stage = Codes.free("", label, stages);

            assertThat(metric.isKeyAction()).isTrue();
            assertThat(metric.code()).hasSizeLessThanOrEqualTo(Metric.LONGEST_CODE);
            assertThat(Metric.ofCode(Metric.ofStage(stage).code())).contains(Metric.ofStage(stage));
            metrics.add(metric.code());
        }
        assertThat(metrics).doesNotHaveDuplicates();
        assertThat(stages).hasSize(names.size());
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .withChars("aZ1 ._-/'İßǆ演示é\u0301ñЖ한🎯")
                .ofMinLength(1)
                .ofMaxLength(Proposal.LONGEST)
                .filter(CodesTest::mayBeAName)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static boolean mayBeAName(String name) {
        EntryFaults faults = new EntryFaults("words");
        new NameCheck(faults).check(0, new Label(name.strip(), ""));
        return faults.found().isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Product demo, productDemo",
        "  CRM -- demo!, crmDemo",
        "产品演示, 产品演示",
        "1:1 talks, 11Talks",
        "Büro/Besuch, büroBesuch",
        "🎯 Goal, goal"
    })
    void aCodeTellsItsName(String name, String code) {
        assertThat(Codes.free("", new Label(name, ""), new HashSet<>())).isEqualTo(code);
    }
}
