package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDaysTest {

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2000-02-29", "2026-11-23", "2096-02-29", "2099-12-31"})
    void theDaysOfACenturyAreKnown(String day) {
        assertThat(KnownDays.named(day)).contains(LocalDate.parse(day));
        assertThat(KnownDays.contains(LocalDate.parse(day))).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "1999-12-31", "2100-01-01", "2100-02-28", "0026-11-23", "9999-12-31", "+12026-11-23", "2027-02-29",
                "2026-11-31", "2026-13-01", "2026-00-10", "2026-1-1", "2026-11-23T00:00", " 2026-11-23", "23.11.2026",
                "２０２６-１１-２３", ""
            })
    void whatIsNoneOfThemNamesNone(@Nullable String text) {
        assertThat(KnownDays.named(text)).isEmpty();
    }
}
