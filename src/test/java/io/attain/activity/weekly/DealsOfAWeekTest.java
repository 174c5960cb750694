package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.weekly.Compared.Against;
import io.attain.activity.weekly.WeeklyReport.Deals;
import io.attain.kernel.Period;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The week in which Europe sets its clocks back, which has an hour more and seven days. */
class DealsOfAWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
    private static final Period WEEK = Period.weekOf(MONDAY);

    @Test
    void aDealIsOfTheWeekThatItsDayIsIn() {
        Deals deals = Deals.of(
                WEEK,
                List.of(
                        deal(1, "lily", -8, 1),
                        deal(2, "lily", -7, 20),
                        deal(3, "lily", -1, 300),
                        deal(4, "lily", 0, 4_000),
                        deal(5, "tom", 6, 50_000),
                        deal(6, "tom", 7, 600_000)));

        assertThat(deals.tally().all()).isEqualTo(new Against<>(new Tally(54_000, 2), new Tally(320, 2)));
        assertThat(deals.tally().people().get("tom")).isEqualTo(new Against<>(new Tally(50_000, 1), Tally.NONE));
        assertThat(deals.ofWeek()).extracting(Deal::opportunityId).containsExactly(4L, 5L);
    }

    /** 100.01 that two share is counted for one of them. */
    @Test
    void aWinThatIsSharedIsOneAndItsWhole() {
        LocalDate friday = MONDAY.plusDays(4);
        Deals deals = Deals.of(
                WEEK,
                List.of(
                        new Deal(1, "lily", friday, new Tally(6_001, 1)),
                        new Deal(1, "tom", friday, new Tally(4_000, 0))));

        assertThat(deals.tally().now()).isEqualTo(new Tally(10_001, 1));
        assertThat(deals.tally().people()).containsOnlyKeys("lily", "tom");
        assertThat(deals.ofWeek()).hasSize(2);
    }

    @Test
    void whatIsTakenBackBesideWhatIsWonComesToNothing() {
        Deals deals = Deals.of(WEEK, List.of(deal(1, "lily", 0, 500), deal(2, "lily", 1, -500)));

        assertThat(deals.tally().now()).isEqualTo(new Tally(0, 2));
        assertThat(deals.tally().isEmpty()).isFalse();
    }

    @Test
    void aWeekWithoutAnyIsEmpty() {
        assertThat(Deals.of(WEEK, List.of()).tally().isEmpty()).isTrue();
        assertThat(Deals.of(WEEK, List.of(deal(1, "lily", 9, 5))).tally().isEmpty())
                .isTrue();
    }

    @Test
    void aReportOfARunningWeekTellsUntilToday() {
        assertThat(WeeklyReport.last(WEEK, MONDAY.plusDays(2))).isEqualTo(MONDAY.plusDays(2));
        assertThat(WeeklyReport.last(WEEK, MONDAY.plusDays(6))).isEqualTo(MONDAY.plusDays(6));
        assertThat(WeeklyReport.last(WEEK, MONDAY.plusDays(7))).isEqualTo(MONDAY.plusDays(6));
        assertThat(WeeklyReport.last(WEEK, MONDAY.minusDays(1))).isEqualTo(MONDAY.plusDays(6));
        assertThat(WeeklyReport.conversionOf(WEEK).start()).isEqualTo(MONDAY.minusWeeks(12));
        assertThat(WeeklyReport.before(WEEK).end()).isEqualTo(MONDAY);
    }

    private static Deal deal(long id, String person, int later, long amount) {
        return new Deal(id, person, MONDAY.plusDays(later), new Tally(amount, 1));
    }
}
