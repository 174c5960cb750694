package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionNamesTest {

    private final OptionNames names = new OptionNames(Map.of("East China", "华东", "West China", "East China"));

    @Test
    void whatPeopleWriteIsWhatAnOptionIsCalledNowBeforeWhatAnotherWasCalledFirst() {
        assertThat(names.wordOf("华东")).contains("East China");
        assertThat(names.wordOf("East China")).contains("West China");
        assertThat(names.wordOf("West China")).contains("West China");
        assertThat(names.wordOf("South China")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"West\u00A0China", "\u200BWest China ", "West Chi\u00ADna", "West\nChina"})
    void whatItWasCalledFirstIsKnownByItsLookToo(String written) {
        assertThat(names.wordOf(written)).contains("West China");
    }

    @Test
    void oneThatIsGoneKeepsItsWordAsName() {
        assertThat(names.of("West China")).isEqualTo("East China");
        assertThat(names.of("South China")).isEqualTo("South China");
    }
}
