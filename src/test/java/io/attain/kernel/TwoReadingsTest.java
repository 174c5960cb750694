package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwoReadingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,650 | 1650 | 1.65",
                "1.650 | 1650 | 1.65",
                "12,000 | 12000 | 12",
                "999.999 | 999999 | 999.999",
                "1.001 | 1001 | 1.001",
                "100,100 | 100100 | 100.1",
            })
    void aMarkBeforeThreeDigitsStandsBetweenGroupsOrBeforeDecimals(String text, String grouped, String decimal) {
        assertThat(TwoReadings.of(text)).contains(new TwoReadings(grouped, decimal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1650",
                "1,65",
                "1.65",
                "1,6500",
                "1234,567",
                "0,650",
                "0.650",
                "01,650",
                "1,650,000",
                "1,650.00",
                "1.650,00",
                "-1,650",
                "1 650",
                "1,650 ",
                "",
                ".650",
                "1,65a"
            })
    void whatCanBeReadInOneWayOrInNoneHasNoTwo(String text) {
        assertThat(TwoReadings.of(text)).isEmpty();
    }

    /** Nobody means 1.65 calls. */
    @Test
    void theSecondOneIsMeantOnlyWhereItsUnitHasItsDecimals() {
        TwoReadings fine = TwoReadings.of("1,650").orElseThrow();
        assertThat(fine.fits(2)).isTrue();
        assertThat(fine.fits(1)).isFalse();
        assertThat(TwoReadings.of("1,655").orElseThrow().fits(2)).isFalse();
        assertThat(TwoReadings.of("1,655").orElseThrow().fits(3)).isTrue();
        assertThat(TwoReadings.of("12,000").orElseThrow().fits(0)).isTrue();
    }
}
