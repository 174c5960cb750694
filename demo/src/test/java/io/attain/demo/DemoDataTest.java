package io.attain.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    void onTheFirstDaysOfAQuarterTooThereIsSomethingToRead() {
        for (LocalDate day = LocalDate.of(2026, 12, 28); day.getMonthValue() != 2; day = day.plusDays(1)) {
            DemoData then = new DemoData(DemoData.SEED, day);

            assertThat(then.logs()).as("logs on %s", day).hasSizeGreaterThan(200);
            assertThat(then.opportunities()).as("deals on %s", day).hasSizeGreaterThan(100);
        }
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

    @Test
    void opportunitiesCameFromStageToStageOnDaysOnWhichTheirOwnersWorked() {
        assertThat(data.opportunities()).allSatisfy(row -> {
            Rep owner = Company.reps().stream()
                    .filter(rep -> rep.name().equals(row.owner()))
                    .findFirst()
                    .orElseThrow();
            assertThat(row.way()).isSortedAccordingTo(Comparator.comparing(Move::at));
            assertThat(row.way().get(row.way().size() - 1).stage()).isEqualTo(row.stage());
            assertThat(row.way()).allSatisfy(move -> {
                assertThat(move.at().toLocalDate()).isBefore(data.quarter().today());
                assertThat(data.calendar().of(owner)).accepts(move.at().toLocalDate());
            });
        });
    }

    @Test
    void atEachStageSomeDealsEndAndMostGoOn() {
        List<List<String>> ways = data.opportunities().stream()
                .map(row -> row.way().stream().map(Move::stage).toList())
                .toList();

        assertThat(Ways.OPEN).allSatisfy(stage -> {
            List<List<String>> came =
                    ways.stream().filter(way -> way.contains(stage)).toList();
            long lost = came.stream()
                    .filter(way -> way.get(way.size() - 1).equals("Lost")
                            && way.get(way.size() - 2).equals(stage))
                    .count();
            assertThat(lost * 100 / came.size()).isBetween(5L, 35L);
        });
    }

    @Test
    void logsTellOfEachMoveOnTheirDay() {
        assertThat(data.logs()).allSatisfy(log -> assertThat(log.lines())
                .extracting(line -> line.customer() + "/" + line.opportunity())
                .containsAll(data.opportunities().stream()
                        .filter(row -> row.owner().equals(log.owner())
                                && row.way().stream()
                                        .anyMatch(
                                                move -> move.at().toLocalDate().equals(log.date())))
                        .map(row -> row.customer() + "/" + row.name())
                        .toList()));
        assertThat(data.logs())
                .flatExtracting(LogRow::lines)
                .filteredOn(line -> line.nextOn() != null)
                .allSatisfy(line -> assertThat(line.nextStep()).isNotEmpty())
                .isNotEmpty();
    }

    @Test
    void someDealsWerePutOffAndSomeShouldHaveBeenDecided() {
        LocalDate today = data.quarter().today();

        assertThat(data.opportunities())
                .filteredOn(row -> row.putOff() != null)
                .hasSizeBetween(5, 20)
                .allSatisfy(row -> {
                    assertThat(row.putOff().from()).isBefore(row.closeDate());
                    assertThat(row.putOff().at()).isAfter(row.way().get(0).at()).isBefore(today.atStartOfDay());
                });
        assertThat(data.opportunities())
                .filteredOn(row -> row.stage().equals("Negotiation")
                        && row.closeDate() != null
                        && row.closeDate().isBefore(today))
                .hasSizeBetween(2, 8);
    }
}
