package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NameOrderTest {

    @Test
    void numbersAreSortedByTheirValue() {
        assertThat(sorted(Locale.ENGLISH, "Week 10", "Week 2", "2026-10", "2026-9", "Week 02 · East"))
                .containsExactly("2026-9", "2026-10", "Week 2", "Week 02 · East", "Week 10");
    }

    @Test
    void lettersAreSortedByTheLanguage() {
        assertThat(sorted(Locale.ENGLISH, "west", "East", "Éast", "eastern"))
                .containsExactly("East", "Éast", "eastern", "west");
        assertThat(sorted(Locale.SIMPLIFIED_CHINESE, "西部", "东部", "北部", "南部"))
                .as("as their sounds are spelt: bei, dong, nan, xi")
                .containsExactly("北部", "东部", "南部", "西部");
    }

    @Test
    void whatHasTheSameNameStaysAsItWas() {
        assertThat(new NameOrder(Locale.ENGLISH).sorted(List.of(3, 1, 2), number -> "same"))
                .containsExactly(3, 1, 2);
    }

    private static List<String> sorted(Locale language, String... names) {
        return new NameOrder(language).sorted(List.of(names), Function.identity());
    }
}
