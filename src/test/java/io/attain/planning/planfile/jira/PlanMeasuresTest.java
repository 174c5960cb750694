package io.attain.planning.planfile.jira;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.table.Table;
import io.attain.kernel.table.TableFault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanMeasuresTest {

    private final List<TableFault> faults = new ArrayList<>();

    @Test
    void aRateGrowsOverItsBaseline() {
        assertThat(amount(Metric.REPURCHASE_RATE, "+15%", "40")).isEqualTo(46_00);
        assertThat(amount(Metric.REPURCHASE_RATE, "＋15 ％", "40")).isEqualTo(46_00);
        assertThat(amount(Metric.REPURCHASE_RATE, "+15%", "33.30")).isEqualTo(38_30);
        assertThat(amount(Metric.REPURCHASE_RATE, "+12.5%", "40")).isEqualTo(45_00);
        assertThat(faults).isEmpty();
    }

    @Test
    void anAmountBesideABaselineIsTheGoalItself() {
        assertThat(amount(Metric.REPURCHASE_RATE, "46", "40")).isEqualTo(46_00);
        assertThat(faults).isEmpty();
    }

    @Test
    void aRateMayHaveItsSignAndMoneyMayNot() {
        assertThat(amount(Metric.REPURCHASE_RATE, "65%", "40 %")).isEqualTo(65_00);
        assertThat(faults).isEmpty();

        amount(Metric.REVENUE, "65%", "");
        assertThat(faults).extracting(TableFault::messageKey).containsExactly("attain.kernel.table.percent");
    }

    @Test
    void nothingGrowsWithoutABaseline() {
        amount(Metric.REPURCHASE_RATE, "+15%", "");
        amount(Metric.REPURCHASE_RATE, "+15%", "0");
        amount(Metric.REPURCHASE_RATE, "+15.125%", "40");
        assertThat(faults)
                .extracting(TableFault::messageKey)
                .containsExactly(
                        "attain.target.plan.noBaseline",
                        "attain.target.plan.baseline",
                        "attain.target.plan.noBaseline",
                        "attain.kernel.table.inexact");
    }

    @Test
    void onlyRatesGrow() {
        amount(Metric.REVENUE, "+15%", "");
        amount(Metric.REVENUE, "100", "40");
        assertThat(faults)
                .extracting(TableFault::messageKey)
                .containsExactly("attain.kernel.table.percent", "attain.target.plan.baseline");
    }

    /** Of a file of its own: a file with faults gives no more rows. */
    private long amount(Metric metric, String amount, String baseline) {
        byte[] file = ("amount,baseline\n\"" + amount + "\"," + baseline + "\n").getBytes(StandardCharsets.UTF_8);
        List<TableFault> found = new ArrayList<>();
        Table table = Table.read(new ByteArrayInputStream(file), List.of("amount"), found);
        PlanMeasures measures = new PlanMeasures(table.rows().get(0), metric, Optional.empty(), Optional.empty());
        long read = measures.amount(measures.levels(metric.unit()), metric.unit());
        faults.addAll(found);
        return read;
    }
}
