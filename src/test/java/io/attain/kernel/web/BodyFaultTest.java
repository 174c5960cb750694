package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.attain.JiraJson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFaultTest {

    @Json
    record Body(@Nullable WholeNumber count, @Nullable List<WholeNumber> weights, @Nullable List<Line> lines) {}

    @Json
    record Line(@Nullable String name, @Nullable WholeNumber amount) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.5 | 1.5",
                "12.0 | 12.0",
                "1e3 | 1000.0",
                "\"12\" | \"12\"",
                "\"abc\" | \"abc\"",
                "true | true",
                "[1] | [1]",
                "{\"a\": 1} | {a=1}",
                "1234567890123456789 | 1234567890123456789",
                "123456789012345678901234567890 | 123456789012345678901234567890",
            })
    void whatIsNoWholeNumberIsToldWhereverItStands(String sent, String told) throws JsonProcessingException {
        assertThat(faults("{\"count\": " + sent + "}")).containsExactly("count count " + told);
        assertThat(faults("{\"weights\": [30, " + sent + "]}")).containsExactly("weights weights[1] " + told);
        assertThat(faults("{\"lines\": [{\"amount\": " + sent + "}]}"))
                .containsExactly("lines lines[0].amount " + told);
    }

    @Test
    void whatIsToldOfALongTextEndsBetweenWholeCharacters() throws JsonProcessingException {
        assertThat(faults("{\"count\": \"" + "😀".repeat(30) + "\"}"))
                .containsExactly("count count \"" + "😀".repeat(19) + "…");
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_992L, -9_007_199_254_740_992L, 999_999_999_999_999_999L})
    void whatReadersOfJsonDoNotHoldExactlyIsRefused(long number) throws JsonProcessingException {
        assertThat(faults("{\"count\": " + number + "}")).containsExactly("count count " + number);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 7, -3, 2_147_483_648L, 9_007_199_254_740_991L})
    void wholeNumbersPass(long number) throws JsonProcessingException {
        String json =
                "{\"count\": " + number + ", \"weights\": null, \"lines\": [{\"name\": \"a\", \"amount\": null}]}";

        assertThat(faults(json)).isEmpty();
        assertThat(WholeNumber.value(JiraJson.MAPPER.readValue(json, Body.class).count()))
                .isEqualTo(number);
    }

    @Test
    void allFaultsAreToldAtOnceAlsoEntriesThatAreMissing() throws JsonProcessingException {
        assertThat(faults("{\"count\": 0.5, \"weights\": [1, null], \"lines\": [null, {\"amount\": false}]}"))
                .containsExactly(
                        "count count 0.5",
                        "weights weights[1] null",
                        "lines lines[0] null",
                        "lines lines[1].amount false");
    }

    @Test
    void aNumberIsSentBackAsItIs() throws JsonProcessingException {
        assertThat(JiraJson.MAPPER.writeValueAsString(new Line("a", WholeNumber.of(7))))
                .isEqualTo("{\"name\":\"a\",\"amount\":7}");
    }

    @Test
    void whatNobodyHasRefusedIsNeverRounded() {
        assertThatIllegalStateException().isThrownBy(() -> WholeNumber.value(WholeNumber.sent(1.5)));
    }

    @Test
    void aMissingNumberIsNoneAndAnIntIsNeverCutOff() {
        assertThat(WholeNumber.value(null)).isZero();
        assertThat(WholeNumber.intValue(WholeNumber.of(1L << 40))).isEqualTo(Integer.MAX_VALUE);
    }

    private static List<String> faults(String json) throws JsonProcessingException {
        return BodyFault.of(JiraJson.MAPPER.readValue(json, Body.class)).stream()
                .map(fault -> fault.field() + " " + fault.path() + " " + fault.number())
                .toList();
    }
}
