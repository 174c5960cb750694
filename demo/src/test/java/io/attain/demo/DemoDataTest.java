package io.attain.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    private final DemoData data = new DemoData(DemoData.SEED, LocalDate.of(2026, 11, 23));

    @Test
    void givesTheSameDataForTheSameSeedAndDay() {
        DemoData again = new DemoData(DemoData.SEED, LocalDate.of(2026, 11, 23));

        assertThat(again.opportunities()).isEqualTo(data.opportunities());
        assertThat(again.logs()).isEqualTo(data.logs());
    }

    @Test
    void isTheSameCompanyInChinese() {
        DemoData chinese = new DemoData(DemoData.SEED, LocalDate.of(2026, 11, 23), Wording.chinese());

        assertThat(chinese.targets().get(0).summary()).isEqualTo("2026年第4季度公司销售额");
        assertThat(chinese.opportunities())
                .extracting(OpportunityRow::amount)
                .isEqualTo(data.opportunities().stream()
                        .map(OpportunityRow::amount)
                        .toList());
        assertThat(chinese.opportunities())
                .extracting(OpportunityRow::customer)
                .doesNotContain("")
                .allMatch(name -> name.codePoints().allMatch(Character::isIdeographic));
        assertThat(customers(chinese)).isEqualTo(customers(data));
    }

    private static long customers(DemoData of) {
        return of.opportunities().stream()
                .map(OpportunityRow::customer)
                .distinct()
                .count();
    }

    @Test
    void partsOfTheCompanyTargetSumToIt() {
        long parts = data.targets().stream()
                .filter(TargetRow::part)
                .mapToLong(TargetRow::amount)
                .sum();

        assertThat(parts).isEqualTo(data.targets().get(0).amount()).isEqualTo(12_000_000);
    }

    @Test
    void repsSpreadAroundWhatIsExpected() {
        Map<String, Long> won = data.opportunities().stream()
                .filter(row -> row.stage().equals("Won")
                        && row.closeDate() != null
                        && !row.closeDate().isBefore(data.quarter().start()))
                .collect(groupingBy(OpportunityRow::owner, summingLong(OpportunityRow::amount)));

        for (Rep rep : Company.reps()) {
            long due = data.revenueTargetOf(rep)
                    * data.quarter().dueByNow(data.calendar().of(rep))
                    / 10_000;
            assertThat(won.get(rep.name())).isBetween(due * (rep.pace() - 1) / 100, due * (rep.pace() + 1) / 100);
        }
    }

    @Test
    void namesEachOpportunityOnceForItsCustomer() {
        assertThat(data.opportunities().stream().map(row -> row.customer() + "/" + row.name()))
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsACustomerWithOneOwner() {
        assertThat(data.opportunities().stream()
                        .map(row -> row.customer() + "/" + row.owner())
                        .distinct()
                        .count())
                .isEqualTo(data.opportunities().stream()
                        .map(OpportunityRow::customer)
                        .distinct()
                        .count());
    }

    @Test
    void logsOnlyTheDaysBeforeTodayOnWhichTheRepWorked() {
        LocalDate nationalDay = LocalDate.of(2026, 10, 1);
        LocalDate makeUpSaturday = LocalDate.of(2026, 10, 10);

        // 18 days in October and 15 in November; liu and tang were away for six, luo wrote none for four.
        assertThat(data.logs()).hasSize(12 * 33 - 6 - 4).allSatisfy(log -> {
            assertThat(log.date()).isAfter(nationalDay.plusDays(6)).isBefore(LocalDate.of(2026, 11, 23));
            assertThat(log.date().equals(makeUpSaturday)
                            || log.date().getDayOfWeek().getValue() < 6)
                    .isTrue();
        });
        assertThat(data.logs())
                .filteredOn(log -> log.date().equals(makeUpSaturday))
                .hasSize(Company.reps().size());
        assertThat(data.calendar().leave()).allSatisfy(leave -> assertThat(data.logs())
                .noneMatch(log -> log.owner().equals(leave.owner())
                        && !log.date().isBefore(leave.start())
                        && log.date().isBefore(leave.end())));
    }

    @Test
    void asksForTwelveCallsOnEachWorkingDayOfTheCalendar() {
        assertThat(data.targets())
                .filteredOn(target -> target.metric().equals("Calls"))
                .singleElement()
                .satisfies(calls -> assertThat(calls.amount()).isEqualTo((18 + 21 + 23) * 12 * 12));
    }

    @Test
    void goesThroughABadStreakWithALeaveInIt() {
        LocalDate friday = LocalDate.of(2026, 11, 20);

        assertThat(data.calendar().leave()).anySatisfy(leave -> {
            assertThat(leave.owner()).isEqualTo("tang");
            assertThat(leave.start()).isEqualTo(friday);
        });
        assertThat(data.logs())
                .filteredOn(log -> log.owner().equals("tang") && !log.date().isBefore(friday.minusDays(3)))
                .hasSize(3)
                .allSatisfy(log -> assertThat(log.calls()).isLessThan(12));
    }
}
