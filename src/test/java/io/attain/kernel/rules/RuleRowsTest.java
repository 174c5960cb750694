package io.attain.kernel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Fault;
import io.attain.kernel.rules.Rule.Column;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleRowsTest {

    private static final RuleRows ROWS =
            new RuleRows(List.of(List.of("C", "region/East & West: a|b;c=d", "60"), List.of("", "", "0")));
    private static final Rule<RuleRows> RULE = Rule.rows(
            "rows",
            "all",
            2,
            List.of(Column.of("tier", Set.of("C", "")), Column.chosen("part"), Column.number("days", 0, 90)),
            rows -> rows);

    @Test
    void rowsAreReadAsTheyWereWritten() {
        assertThat(RuleRows.of(ROWS.toString())).contains(ROWS);
        assertThat(RuleRows.of(new RuleRows(List.of()).toString()).orElseThrow().rows())
                .isEmpty();
        assertThat(RuleRows.of("C:60")).isEmpty();
        assertThat(RuleRows.of(":C|")).isEmpty();
        assertThat(RuleRows.of(":%zz")).isEmpty();
    }

    /** The page writes them so, too: the same texts stand in rules.test.js. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ":C:region%2FEast+China+%28north%29:60",
                ":a%21%7E%27*-_.%2B%25%3A%7C::90|:%E6%B5%B7%E6%B8%AF:%F0%9F%98%80:0",
                ":"
            })
    void whatIsReadIsWrittenToTheLetter(String text) {
        assertThat(RuleRows.of(text)).map(RuleRows::toString).contains(text);
    }

    @Test
    void eachCellThatIsWrongIsSaidAtItsPlace() {
        assertThat(faults(ROWS.toString())).isEmpty();
        Fault days = Fault.of("rows.0.days", "attain.kernel.rules.fault.range", 0, 90);
        assertThat(faults(":C::91")).containsExactly(days);
        assertThat(faults(":C::x|:D::60"))
                .containsExactly(days, Fault.of("rows.1.tier", "attain.kernel.rules.fault.cell"));
        Fault whole = Fault.of("rows", "attain.kernel.rules.fault.rows", 2);
        assertThat(faults(":C::60|:C:60")).containsExactly(whole);
        assertThat(faults(":C::60|:C::60|:C::60")).containsExactly(whole);
        assertThat(faults(7)).containsExactly(whole);
    }

    private static List<Fault> faults(Object given) {
        return RULE.faults(new RuleValues(Map.of("rows", given)));
    }
}
