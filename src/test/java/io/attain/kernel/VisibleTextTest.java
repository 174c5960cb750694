package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme\u00A0Co",
                "\u200BAcme Co",
                "Acme\u202FCo\u00A0",
                "\uFEFFAcme Co\uFEFF",
                "Ac\u00ADme Co",
                "\u202AAcme Co\u202C",
                " \u3000Acme Co\t"
            })
    void whatLooksTheSameIsTheSame(String text) {
        assertThat(VisibleText.of(text)).isEqualTo("Acme Co");
    }

    @ParameterizedTest
    @ValueSource(strings = {"👩‍💻 华东", "می‌خواهم", "crème brûlée", "Acme  Co", "line\nbreak", "O’Brien–Söhne"})
    void whatPeopleSeeStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    @Test
    void ofNothingVisibleNothingRemains() {
        assertThat(VisibleText.of("\u00A0\u200B\uFEFF ")).isEmpty();
    }

    @Property
    void onceIsEnough(@ForAll String text) {
        String seen = VisibleText.of(text);

        assertThat(VisibleText.of(seen)).isEqualTo(seen);
    }
}
