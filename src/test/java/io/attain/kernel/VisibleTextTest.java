package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @Test
    void noTextIsTheEmptyOne() {
        assertThat(VisibleText.of(null)).isEmpty();
        assertThat(VisibleText.line(null)).isEmpty();
    }

    /** Of a million marks that wait to be put in order, two by two, nobody sees more than a blot. */
    @Test
    void marksAreHeapedNoHigherThanAnyWritingDoes() {
        String heap = "\u0301\u0316".repeat(10_000);

        assertThat(VisibleText.of("e" + heap + "華"))
                .hasSizeLessThan(33)
                .startsWith("é")
                .endsWith("華");
        assertThat(VisibleText.plain("ｅ" + heap)).hasSizeLessThan(33);
        assertThat(VisibleText.of("Xin chào Việt Nam")).isEqualTo("Xin chào Việt Nam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme\u00A0Co",
                "\u200BAcme Co",
                "Acme\u202FCo\u00A0",
                "\uFEFFAcme Co\uFEFF",
                "Ac\u00ADme Co",
                "\u202AAcme Co\u202C",
                " \u3000Acme Co\t",
                "\u061CAcme Co\u061C",
                "Ac\u2062me\u180E Co",
                "Acme Co\u3164\uFFA0",
                "Acme\u115F Co\u1160",
                "Acme Co\uFFF9\uFFFB",
                "\u0000Ac\u0007me Co\u001F",
                "Acme Co\u009F\u007F",
                "Acme Co\uD83C",
                "Ac\u200Dme Co\u200C",
                "Acme\u200D Co",
                "Acme\u3000Co",
                "Acme\u2009Co",
                "Acme\u2800Co",
                "Acme\u034F Co",
                "Acme\uFE0F Co\uFE00"
            })
    void whatLooksTheSameIsTheSame(String text) {
        assertThat(VisibleText.of(text)).isEqualTo("Acme Co");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍💻 华东",
                "❤️‍🔥",
                "1️⃣",
                "می‌خواهم",
                "श्री‍मान",
                "crème brûlée",
                "Acme  Co",
                "line\nbreak",
                "O’Brien–Söhne"
            })
    void whatPeopleSeeStays(String text) {
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }

    /** What was typed or copied on a Mac has its accents and syllables in parts. */
    @ParameterizedTest
    @CsvSource({"cre\u0300me, crème", "u\u0308ber, über", "カ\u3099, ガ", "\u1112\u1161\u11AB, 한", "A\u200B\u030A, Å"})
    void aCharacterIsTheSameInOnePieceAndInParts(String parts, String whole) {
        assertThat(VisibleText.of(parts)).isEqualTo(whole);
    }

    @Test
    void ofNothingVisibleNothingRemains() {
        assertThat(VisibleText.of("\u00A0\u200B\uFEFF ")).isEmpty();
    }

    @Test
    void aLineHasNoBreaks() {
        assertThat(VisibleText.line(" Founders \r\n\n Day\u2028observed\n")).isEqualTo("Founders Day observed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme  Co", "Acme\tCo", "Acme\u00A0 Co", "\tAcme \u200B\t Co\u0085", "Acme\u000B\fCo"})
    void wordsOfALineHaveOneBlankBetweenThem(String text) {
        assertThat(VisibleText.line(text)).isEqualTo("Acme Co");
    }

    @Property
    void aLineIsOneOfSingleBlanksHoweverOftenItIsMade(@ForAll("blankTexts") String text) {
        String line = VisibleText.line(text);

        assertThat(VisibleText.line(line)).isEqualTo(line);
        assertThat(VisibleText.of(line)).isEqualTo(line);
        assertThat(line).doesNotContainPattern("[\\t\\n\\x0B\\f\\r\\x85\\u2028\\u2029]|  |^ | $");
    }

    @Provide
    Arbitrary<String> blankTexts() {
        return Arbitraries.strings()
                .withChars(" \t\r\n\f\u000B\u0085\u2028\u00A0\u3000\u200B\u0300aé华👩".toCharArray())
                .ofMaxLength(20);
    }

    @Test
    void aTextIsCutBetweenWholeCharacters() {
        assertThat(VisibleText.cut("abc", 3)).isEqualTo("abc");
        assertThat(VisibleText.cut("abc", 2)).isEqualTo("ab");
        assertThat(VisibleText.cut("ab🎉", 3)).isEqualTo("ab");
        assertThat(VisibleText.cut("ab👩‍💻", 6)).isEqualTo("ab");
        assertThat(VisibleText.cut("abe\u0301", 3)).isEqualTo("ab");
        assertThat(VisibleText.cut("abc", 0)).isEmpty();
    }

    @Property
    void whatIsCutIsAsLongAsItMayBeAndTheBeginning(@ForAll String text, @ForAll @IntRange(max = 40) int most) {
        String cut = VisibleText.cut(text, most);

        assertThat(text).startsWith(cut);
        assertThat(cut.length()).isLessThanOrEqualTo(most);
        assertThat(VisibleText.cut(cut, most)).isEqualTo(cut);
    }

    @Property
    void onceIsEnough(@ForAll String text) {
        String seen = VisibleText.of(text);

        assertThat(VisibleText.of(seen)).isEqualTo(seen);
    }
}
