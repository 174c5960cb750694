package io.attain.kernel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TellingTest {

    private final List<String> heard = new ArrayList<>();

    @Test
    void oneThatFailsKeepsNobodyFromBeingTold() {
        Telling<Consumer<String>> telling = new Telling<>(List.of(heard::add, TellingTest::fail, heard::add));

        telling.tell("a word", watcher -> watcher.accept("spring"));

        assertThat(heard).containsExactly("spring", "spring");
    }

    private static void fail(String word) {
        throw new IllegalStateException("deaf to " + word);
    }
}
