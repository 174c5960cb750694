package io.attain.playbook.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.playbook.CustomerKind;
import io.attain.playbook.Playbook;
import io.attain.playbook.Rhythm;
import io.attain.playbook.Step;
import io.attain.words.Label;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StepTextTest {

    @Test
    void whatAnOlderVersionWroteIsRead() {
        String written = "NEW\tlead\tcalls\t10\tWEEK\ttrue\tfalse\t\t\tAsk who decides\t问谁来决定\n"
                + "EXISTING\t\tstep.crossSell\t1\tONCE\tfalse\ttrue\tCross-selling\t交叉销售\t\t";

        assertThat(StepText.read(written).steps())
                .containsExactly(
                        new Step(
                                CustomerKind.NEW,
                                "lead",
                                "calls",
                                Label.NONE,
                                10,
                                Rhythm.WEEK,
                                true,
                                false,
                                new Label("Ask who decides", "问谁来决定")),
                        new Step(
                                CustomerKind.EXISTING,
                                Step.CUSTOMER,
                                "step.crossSell",
                                new Label("Cross-selling", "交叉销售"),
                                1,
                                Rhythm.ONCE,
                                false,
                                true,
                                Label.NONE));
        assertThat(StepText.of(StepText.read(written))).isEqualTo(written);
    }

    @Test
    void nothingIsNoStep() {
        assertThat(StepText.of(new Playbook(List.of()))).isEmpty();
        assertThat(StepText.read("").steps()).isEmpty();
    }

    @Test
    void whatWouldPartLinesOrPartsBecomesABlank() {
        Label torn = new Label("a\tb\nc\rd", "甲\r\n乙");
        Playbook read = StepText.read(StepText.of(new Playbook(List.of(step("step.a", torn, torn), step("calls")))));

        assertThat(read.steps()).extracting(Step::code).containsExactly("step.a", "calls");
        assertThat(read.steps().get(0).label()).isEqualTo(new Label("a b c d", "甲  乙"));
        assertThat(read.steps().get(0).hint()).isEqualTo(new Label("a b c d", "甲  乙"));
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("playbooks") Playbook playbook) {
        assertThat(StepText.read(StepText.of(playbook))).isEqualTo(playbook);
    }

    @Provide
    Arbitrary<Playbook> playbooks() {
        Arbitrary<Label> labels = Combinators.combine(texts(), texts()).as(Label::new);
        return Combinators.combine(
                        Arbitraries.of(CustomerKind.values()),
                        Arbitraries.of("", "lead", "stage.演示"),
                        Arbitraries.of("calls", "action.演示", "step.a"),
                        labels,
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.of(Rhythm.values()),
                        Arbitraries.of(true, false),
                        labels)
                .as((kind, stage, code, label, times, every, yes, hint) ->
                        new Step(kind, stage, code, label, times, every, yes, !yes, hint))
                .list()
                .ofMaxSize(5)
                .map(Playbook::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aé\\\"',;| 演示😀".toCharArray())
                .withCharRange('\u2000', '\u2030')
                .ofMaxLength(12)
                .map(text -> text.replaceAll("\\s", " "));
    }

    private static Step step(String code, Label... said) {
        return new Step(
                CustomerKind.NEW,
                "lead",
                code,
                said.length == 0 ? Label.NONE : said[0],
                1,
                Rhythm.WEEK,
                false,
                false,
                said.length == 0 ? Label.NONE : said[1]);
    }
}
