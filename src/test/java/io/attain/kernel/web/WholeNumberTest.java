package io.attain.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static WholeNumber sent(String json) {
        try {
            return JSON.readValue(json, WholeNumber.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                Integer.MAX_VALUE,
                1L + Integer.MAX_VALUE,
                9_007_199_254_740_991L,
                -9_007_199_254_740_991L
            })
    void aWholeNumberIsWhatWasSent(long number) {
        assertThat(sent(Long.toString(number))).isEqualTo(WholeNumber.of(number));
        assertThat(WholeNumber.value(sent(Long.toString(number)))).isEqualTo(number);
        assertThat(sent(Long.toString(number)).isWhole()).isTrue();
    }

    /** A mapper would cut, round or guess. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.5",
                "12.0",
                "1e3",
                "true",
                "\"12\"",
                "[12]",
                "{\"a\":1}",
                "9007199254740992",
                "-9007199254740992",
                "9223372036854775808",
                "99999999999999999999999999"
            })
    void whatElseIsSentIsNoneAndNobodyReadsItByMistake(String json) {
        WholeNumber sent = sent(json);

        assertThat(sent.isWhole()).isFalse();
        assertThatThrownBy(() -> WholeNumber.value(sent)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2147483647, 2147483647",
        "2147483648, 2147483647",
        "-2147483649, -2147483648",
        "9007199254740991, 2147483647",
        "7, 7"
    })
    void whatIsTooLargeForAnIntIsTheNearestOneThatNoLimitLetsPass(long sent, int value) {
        assertThat(WholeNumber.intValue(WholeNumber.of(sent))).isEqualTo(value);
    }

    @Test
    void whatIsMissingIsNothing() {
        assertThat(WholeNumber.value(null)).isZero();
        assertThat(WholeNumber.intValue(null)).isZero();
        assertThat(sent("null")).isNull();
    }

    @Test
    void itIsToldAsItWasSentAndOfABookTheBeginning() throws JsonProcessingException {
        assertThat(sent("12.50")).hasToString("12.5");
        assertThat(sent("\"12\"")).hasToString("\"12\"");
        assertThat(sent('"' + "9".repeat(500) + '"').toString()).hasSize(41).endsWith("…");
        assertThat(JSON.writeValueAsString(sent("12"))).isEqualTo("12");
    }
}
