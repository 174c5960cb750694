package io.attain.targets;

import static io.attain.targets.TargetFixture.QUARTER;
import static io.attain.targets.TargetFixture.START;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthWeightsTest {

    private static final Period MID_OCTOBER_TO_NOVEMBER = new Period(START.plusDays(14), LocalDate.of(2026, 12, 1));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/40/30",
                "30,40,30",
                "30 40 30",
                " 30 / 40 / 30 ",
                "30%/40%/30%",
                "30 % / 40 % / 30 %",
                "30%/40/30",
                "３０／４０／３０",
                "３０％，４０％，３０％",
                "30，40，30",
                "30、40、30",
                "30:40:30",
                "30；40；30",
                "30.0/40.0/30.0",
                "\uFEFF30/40\u200B/30",
                "30\u00A0/\u202F40 / 30",
            })
    void areReadAsWhatAPersonPlainlyMeans(String written) {
        MonthWeights read = MonthWeights.read(written);

        assertThat(read.faults(QUARTER)).isEmpty();
        assertThat(read.text()).isEqualTo("30/40/30");
    }

    @ParameterizedTest
    @CsvSource({"12.5/37.5/50, 125/375/500", "0/1/0, 0/1/0", "7/0.5/2.25, 700/50/225"})
    void fractionsKeepTheirProportion(String written, String read) {
        assertThat(MonthWeights.read(written).text()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abc | weights.number [abc]",
                "30/abc/30 | weights.number [abc]",
                "1/2 of it/3 | weights.marks [/ ␣]",
                "30/40 | weights.count [2, 3]",
                "30 | weights.count [1, 3]",
                "30/40/20/10 | weights.count [4, 3]",
                "-30/40/30 | weights.negative [-30]",
                "30/－40/30 | weights.negative [-40]",
                "0/0/0 | weights.zero []",
                "30/40/ | weights.missing []",
                "/40/30 | weights.missing []",
                "30//30 | weights.missing []",
                "30/40,30 | weights.marks [/ ,]",
                "30%/40%/40% | weights.percent [110]",
                "1,000,000 | weights.number [000]",
                "1e3/1/1 | weights.number [1e3]",
                "½/½/1 | weights.number [1⁄2]",
                "1/2/99999999999 | weights.digits []",
            })
    void whatIsNotUnderstoodIsNeverIgnored(String written, String told) {
        MonthWeights read = MonthWeights.read(written);

        assertThat(read.faults(QUARTER))
                .extracting(each -> each.code() + " " + each.words())
                .containsExactly(told);
        assertThat(read.over(QUARTER, WorkingCalendar.MONDAY_TO_FRIDAY)).isEmpty();
        assertThat(read.text()).isEqualTo(written);
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThat(MonthWeights.read("x//-3").faults(QUARTER))
                .extracting(MonthWeights.Fault::code)
                .containsExactly("weights.missing", "weights.negative", "weights.number");
    }

    @Test
    void ofALongTextOnlyTheBeginningIsKeptByWholeCharacters() {
        assertThat(MonthWeights.read("x" + "😀".repeat(200)).text()).isEqualTo("x" + "😀".repeat(99) + "…");
    }

    @Test
    void withoutAWordNothingIsWrong() {
        assertThat(MonthWeights.read("  ")).isEqualTo(MonthWeights.NONE);
        assertThat(MonthWeights.NONE.faults(QUARTER)).isEmpty();
    }

    @Test
    void aPartWeighsItsMonthsAsItsWhole() {
        assertThat(part(QUARTER, "30/40/30", "").over(QUARTER, WorkingCalendar.MONDAY_TO_FRIDAY))
                .containsExactly(30L, 40L, 30L);
    }

    @Test
    void aMonthThatAPartHasHalfWeighsAsManyOfItsWorkingDays() {
        List<Long> weights = part(MID_OCTOBER_TO_NOVEMBER, "44/40/16", "")
                .over(MID_OCTOBER_TO_NOVEMBER, WorkingCalendar.MONDAY_TO_FRIDAY);

        assertThat(weights).containsExactly(44L * 12, 40L * 22); // 12 of October's 22 working days
    }

    @Test
    void aPartsOwnWordComesFirstEvenIfNobodyUnderstandsIt() {
        assertThat(part(QUARTER, "30/40/30", "1/1/1").text()).isEqualTo("1/1/1");
        assertThat(part(QUARTER, "30/40/30", "abc").faults(QUARTER)).isNotEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsNotTakenOver() {
        assertThat(part(QUARTER, "abc", "")).isEqualTo(MonthWeights.NONE);
        assertThat(part(QUARTER, "30/40", "")).isEqualTo(MonthWeights.NONE);
    }

    @Test
    void partsOfPartsTakeThemOverToo() {
        TargetNode inner = TargetFixture.node(2, 1L, 1, null, MID_OCTOBER_TO_NOVEMBER, Scope.ANY, 100);
        TargetNode innermost = TargetFixture.node(
                3, 2L, 1, null, new Period(START.plusMonths(1), START.plusMonths(2)), Scope.ANY, 100);
        TargetTree tree =
                TargetTree.of(List.of(whole("44/40/16"), inner, innermost)).get(0);

        MonthWeights taken = tree.find(3).orElseThrow().node().monthWeights();

        assertThat(taken.over(innermost.period(), WorkingCalendar.MONDAY_TO_FRIDAY))
                .containsExactly(40L);
        assertThat(taken.text()).isEmpty();
    }

    private static MonthWeights part(Period period, String wholes, String own) {
        TargetNode part = TargetFixture.aiming(
                Goal.of(Metric.REVENUE, 100).phased(MonthWeights.read(own)),
                TargetFixture.node(2, 1L, 1, null, period, Scope.ANY, 100));
        return TargetTree.of(List.of(whole(wholes), part))
                .get(0)
                .children()
                .get(0)
                .node()
                .monthWeights();
    }

    private static TargetNode whole(String weights) {
        return TargetFixture.aiming(
                Goal.of(Metric.REVENUE, 100).phased(MonthWeights.read(weights)), TargetFixture.root(1, 100));
    }
}
