package io.attain.kernel.run.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.kernel.Begun;
import io.attain.kernel.NightStep;
import io.attain.kernel.Reading;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Words that were begun; those of one length are of one turn. */
class SettlingTest {

    private final Writings writings = mock();
    private final List<Begun<String>> begun = new ArrayList<>();
    private final List<String> ended = new ArrayList<>();
    private final Settling<String> settling =
            new Settling<>(writings, project -> List.copyOf(begun), word -> turn(word.length()), this::end);

    @BeforeEach
    void everyTurnIsFree() {
        when(writings.alone(any(), any())).thenAnswer(call -> Optional.of(((Supplier<?>) call.getArgument(1)).get()));
    }

    @Test
    void whoBeginsTheNextEndsThoseOfTheSameTurn() {
        begin("one", "two", "three");

        assertThat(settling.settle(1, turn(3))).isEqualTo(2);

        assertThat(ended).containsExactly("one", "two");
        assertThat(settling.settle(1, turn(3))).as("once").isZero();
    }

    @Test
    void theNightEndsAllOfThemEachOnceAndCountsThem() {
        begin("one", "two", "three");

        assertThat(night()).isEqualTo(3);

        assertThat(ended).containsExactlyInAnyOrder("one", "two", "three");
        assertThat(night()).isZero();
    }

    @Test
    void theNightLeavesWhatSomebodyIsJustDoing() {
        begin("one", "three");
        doReturn(Optional.empty()).when(writings).alone(eq(turn(3)), any());

        assertThat(night()).isEqualTo(1);

        assertThat(ended).containsExactly("three");
    }

    @Test
    void whatCannotBeEndedYetIsNotCountedAndStaysForLater() {
        begin("later", "three");

        assertThat(night()).isEqualTo(1);

        assertThat(begun).extracting(Begun::what).containsExactly("later");
    }

    @Test
    void whatFailsKeepsNothingElseFromItsEnd() {
        begin("fails", "three", "one");

        assertThatThrownBy(this::night).hasMessage("no such word");

        assertThat(ended).containsExactlyInAnyOrder("three", "one");
    }

    private void begin(String... words) {
        for (String word : words) {
            begun.add(new Begun<>(begun.size(), word));
        }
    }

    private boolean end(Begun<String> one) {
        if (one.what().equals("fails")) {
            throw new IllegalStateException("no such word");
        }
        if (one.what().equals("later")) {
            return false;
        }
        ended.add(one.what());
        return begun.remove(one);
    }

    private long night() {
        NightStep step = settling.step("words", "night.words");
        return step.work()
                .run(1, LocalDate.of(2026, 11, 30), Reading.ALL)
                .get(0)
                .number();
    }

    private static Subject turn(int length) {
        return new Subject("word", length);
    }
}
