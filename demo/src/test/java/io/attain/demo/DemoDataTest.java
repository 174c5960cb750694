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
            long due = data.revenueTargetOf(rep) * data.quarter().dueByNow() / 10_000;
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
    void logsOnlyWorkingDaysBeforeToday() {
        assertThat(data.logs()).hasSizeGreaterThan(400).allSatisfy(log -> {
            assertThat(log.date()).isBefore(LocalDate.of(2026, 11, 23));
            assertThat(log.date().getDayOfWeek().getValue()).isLessThan(6);
        });
    }
}
