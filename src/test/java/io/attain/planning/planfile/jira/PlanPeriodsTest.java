package io.attain.planning.planfile.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.FiscalYears.Pattern;
import io.attain.kernel.Period;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPeriodsTest {

    private static final PlanPeriods PERIODS = new PlanPeriods(
            new FiscalYears(4, Pattern.MONTHS, DayOfWeek.MONDAY, 12, false), LocalDate.of(2026, 11, 16));

    private final List<TableFault> faults = new ArrayList<>();

    @Test
    void aNameStandsForItsDays() {
        Period third = Period.ofInclusive(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31));
        assertThat(read("FY27 Q3", "")).contains(third);
        assertThat(read("q3", "")).contains(third);
        assertThat(read("2026-10-01", "2026/12/31")).contains(third);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Q5, '', end, attain.kernel.table.missing",
                "2026-10-01, '', end, attain.kernel.table.missing",
                "Q3, 2026-12-31, start, attain.kernel.table.notADate",
                "2026-12-31, 2026-10-01, end, attain.target.plan.endBeforeStart"
            })
    void whatIsNeitherANameNorTwoDaysIsRefused(String start, String end, String column, String message) {
        assertThat(read(start, end)).isEmpty();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.column()).isEqualTo(column);
            assertThat(fault.messageKey()).isEqualTo(message);
        });
    }

    private Optional<Period> read(String start, String end) {
        byte[] file = "start,end,x\n%s,%s,1\n".formatted(start, end).getBytes(StandardCharsets.UTF_8);
        Table table = Table.read(new ByteArrayInputStream(file), List.of("start", "end"), faults);
        return PERIODS.of(table.rows().get(0));
    }
}
