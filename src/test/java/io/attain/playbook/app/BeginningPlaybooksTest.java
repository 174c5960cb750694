package io.attain.playbook.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.SetClock;
import io.attain.playbook.InMemoryPlaybooks;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BeginningPlaybooksTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();

    @Test
    void aPlaybookBeginsWhenThePluginIsThereFirst() {
        catchUp(MONDAY);
        catchUp(MONDAY.plusDays(1));

        assertThat(playbooks.of(1).begun()).isEqualTo(MONDAY);
    }

    @Test
    void oneThatWasSaidBeforeBeganThen() {
        playbooks.with(1, MONDAY.plusWeeks(1)).with(1, MONDAY.minusWeeks(3)).with(1, MONDAY.minusWeeks(1));

        catchUp(MONDAY);

        assertThat(playbooks.of(1).begun()).isEqualTo(MONDAY.minusWeeks(3));
    }

    private void catchUp(LocalDate today) {
        new BeginningPlaybooks(playbooks, SetClock.noonOf(today)).catchUp(1);
    }
}
