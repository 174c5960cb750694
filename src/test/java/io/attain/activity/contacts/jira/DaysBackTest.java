package io.attain.activity.contacts.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysBackTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Property
    void soManyDaysAreThoseUpToToday(@ForAll @IntRange(min = 1, max = DaysBack.MOST) int days) {
        DaysBack back = DaysBack.named(days + "d").orElseThrow();

        assertThat(back.first(TODAY).datesUntil(TODAY.plusDays(1))).hasSize(days);
    }

    @Property
    void aWeekIsSevenOfThem(@ForAll @IntRange(min = 1, max = 52) int weeks) {
        assertThat(DaysBack.named(weeks + "w")).isEqualTo(DaysBack.named(7 * weeks + "d"));
    }

    @Property
    void whateverIsWrittenIsSoManyDaysOfAYearOrNone(@ForAll @StringLength(max = 6) String text) {
        assertThat(DaysBack.named(text).map(DaysBack::days).orElse(1)).isBetween(1, DaysBack.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "d", "7", "0d", "07d", "-7d", "+7d", "7 d", " 7d", "7D", "7m", "367d", "53w", "9999d", "٧d", "1.5w"
            })
    void whatIsNoNumberOfDaysOfAYearIsNone(String text) {
        assertThat(DaysBack.named(text)).isEmpty();
    }
}
