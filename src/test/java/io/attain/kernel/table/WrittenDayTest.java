package io.attain.kernel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-05",
                "2026-1-5",
                "2026/1/5",
                "2026/01/05 0:00",
                "2026/1/5 0:00:00",
                "2026.01.05",
                "2026. 1. 5.",
                "2026年1月5日",
                "2026年01月05日 00:00",
                "2026년 1월 5일",
                "20260105",
                "２０２６-０１-０５",
                "２０２６／１／５",
                "2026-01-05T00:00:00Z",
                "2026-01-05 00:00:00.000 +08:00",
                "2026-01-05 12:00:00 am"
            })
    void aDayThatBeginsWithItsYearIsReadHoweverItIsWritten(String text) {
        assertThat(WrittenDay.of(text)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/01/2026",
                "1/5/2026",
                "5.1.2026",
                "26-01-05",
                "2026-01/05",
                "2026-13-01",
                "2026/2/30",
                "20260230",
                "2026",
                "202601",
                "46027",
                "1999/12/31",
                "2026-01-05 00:01",
                "2026/1/5 12:00",
                "2026-01-05T24:00"
            })
    void whatCanBeReadInTwoWaysOrIsNoDayIsNone(String text) {
        assertThat(WrittenDay.of(text)).isEmpty();
    }

    @Property
    void everyDayIsReadInEveryForm(@ForAll @IntRange(max = 36_500) int later) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(later);

        for (String form : new String[] {"%d-%d-%d", "%d/%02d/%02d", "%d年%d月%d日", "%d%02d%02d"}) {
            assertThat(WrittenDay.of(String.format(form, day.getYear(), day.getMonthValue(), day.getDayOfMonth())))
                    .contains(day);
        }
    }
}
