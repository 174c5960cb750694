package io.attain.playbook.app;

import static io.attain.playbook.SomeSteps.own;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.playbook.InMemoryPlaybooks;
import io.attain.words.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NamesOfStepsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Label OFFER = new Label("Offer", "报价");

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();
    private final NamesOfSteps names = new NamesOfSteps(playbooks);

    @Test
    void aStepThatIsGoneIsCalledAsItWasLast() {
        playbooks
                .with(1, DAY, own("step.offer", new Label("Price", "")))
                .with(1, DAY.plusDays(1), own("step.offer", OFFER))
                .with(1, DAY.plusDays(2));

        assertThat(names.find(1, "step.offer")).contains(OFFER);
    }

    @Test
    void oneThatIsStillToComeHasItsNameAlready() {
        playbooks.with(1, DAY.plusYears(1), own("step.offer", OFFER));

        assertThat(names.find(1, "step.offer")).contains(OFFER);
    }

    @Test
    void theStandardOnesAreKnownInEveryProjectAndOwnOnesInTheirsAlone() {
        playbooks.with(1, DAY, own("step.offer", OFFER));

        assertThat(names.find(1, "step.crossSell")).isPresent();
        assertThat(names.find(2, "step.crossSell")).isPresent();
        assertThat(names.find(2, "step.offer")).isEmpty();
    }

    @Test
    void aKeyActionHasItsNameAmongTheProjectsWords() {
        assertThat(names.find(1, "calls")).isEmpty();
    }
}
