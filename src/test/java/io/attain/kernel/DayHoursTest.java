package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayHoursTest {

    @ParameterizedTest
    @CsvSource({
        "'9:00-12:00,13:00-18:00', '09:00-12:00, 13:00-18:00'",
        "'13:00–18:00; 09:00 – 12:00', '09:00-12:00, 13:00-18:00'",
        "'09：00～12：00，13：00－18：00', '09:00-12:00, 13:00-18:00'",
        "22:00-06:00, 22:00-06:00",
        "00:00-24:00, 00:00-24:00",
        "'09:00-12:00, 12:00-24:00', '09:00-12:00, 12:00-24:00'",
    })
    void hoursAreReadAsPeopleWriteThem(String written, String told) {
        DayHours hours = DayHours.of(written).orElseThrow();
        assertThat(hours).hasToString(told);
        assertThat(DayHours.of(told)).contains(hours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "9-12",
                "09:00-12:60",
                "24:00-12:00",
                "09:00-25:00",
                "09:00-12:00, 11:59-18:00",
                "20:00-08:30, 08:00-12:00",
                "09:00-12:00,",
            })
    void whatIsNoHoursOfADayIsNone(String written) {
        assertThat(DayHours.of(written)).isEmpty();
    }
}
