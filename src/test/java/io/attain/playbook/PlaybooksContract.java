package io.attain.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of playbooks wherever they are kept. */
public interface PlaybooksContract {

    LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** None changed yet. */
    Playbooks playbooks();

    @Test
    default void aProjectHasTheStandardOneUntilSomebodyChangesIt() {
        assertThat(playbooks().of(1)).isEqualTo(new PlaybookHistory(null, InMemoryPlaybooks.standard(), List.of()));
    }

    @Test
    default void sinceWhenThereAreAnyIsSaidOnceAndIsNoVersion() {
        Playbooks playbooks = playbooks();

        playbooks.begin(1, MONDAY);
        playbooks.begin(1, MONDAY.plusDays(1));

        assertThat(playbooks.of(1)).isEqualTo(new PlaybookHistory(MONDAY, InMemoryPlaybooks.standard(), List.of()));
        assertThat(playbooks.append(1, version(1))).isTrue();
        assertThat(playbooks.of(1).begun()).isEqualTo(MONDAY);
        assertThat(playbooks.of(1).versions()).containsExactly(version(1));
    }

    @Test
    default void everyVersionStaysWithAllThatItSays() {
        Playbooks playbooks = playbooks();
        PlaybookVersion first = version(1, step("calls", Label.NONE, new Label("Ask \\ \"why\"", "问“为什么”")));
        PlaybookVersion second =
                version(2, step("step.演示", new Label("", "演示"), Label.NONE), step("visits", Label.NONE, Label.NONE));
        PlaybookVersion third = version(3);

        assertThat(playbooks.append(1, first)).isTrue();
        assertThat(playbooks.append(1, second)).isTrue();
        assertThat(playbooks.append(1, third)).isTrue();

        assertThat(playbooks.of(1).versions()).containsExactly(first, second, third);
        assertThat(playbooks.of(2).versions()).isEmpty();
    }

    @Test
    default void ofTwoWhoChangeTheSameTheLaterIsRefused() {
        Playbooks playbooks = playbooks();

        assertThat(playbooks.append(1, version(1))).isTrue();
        assertThat(playbooks.append(1, version(1, step("calls", Label.NONE, Label.NONE))))
                .isFalse();
        assertThat(playbooks.of(1).latest().steps()).isEmpty();
    }

    private static PlaybookVersion version(int number, Step... steps) {
        return new PlaybookVersion(
                number,
                MONDAY.plusDays(number),
                new Playbook(List.of(steps)),
                "zhou",
                Instant.parse("2026-11-23T09:00:00Z"));
    }

    private static Step step(String code, Label label, Label hint) {
        return new Step(CustomerKind.EXISTING, "lead", code, label, 12, Rhythm.MONTH, true, false, hint);
    }
}
