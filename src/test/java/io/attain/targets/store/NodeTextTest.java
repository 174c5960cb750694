package io.attain.targets.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.FiscalYears.Pattern;
import io.attain.kernel.KnownDays;
import io.attain.targets.Tenure;
import io.attain.targets.Tenure.Handover;
import io.attain.targets.TenureText;
import io.attain.targets.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NodeTextTest {

    @Property
    void whoeverHeldATargetIsReadAgain(@ForAll("tenures") Tenure tenure) {
        assertThat(TenureText.read(TenureText.of(tenure))).isEqualTo(tenure);
    }

    @Property
    void whateverWasAgreedIsReadAgain(@ForAll("versions") List<Version> versions) {
        assertThat(NodeText.versions(NodeText.of(versions))).isEqualTo(versions);
    }

    /** Rows of older versions, and databases that keep an empty text as null, say nothing. */
    @Example
    void nothingIsHeldByNobodyAndAgreedByNobody() {
        assertThat(TenureText.read(null)).isEqualTo(Tenure.of(null));
        assertThat(TenureText.read("")).isEqualTo(Tenure.of(null));
        assertThat(NodeText.versions(null)).isEmpty();
        assertThat(NodeText.versions("")).isEmpty();
    }

    /** What stands in the tables of sites: it must stay readable. */
    @Example
    void theTextsAreAsTheyWereAlways() {
        Tenure tenure = new Tenure(
                "lily",
                List.of(
                        new Handover(LocalDate.of(2026, 11, 7), "tom"),
                        new Handover(LocalDate.of(2026, 12, 13), null)));

        assertThat(TenureText.of(tenure)).isEqualTo("lily,20764=tom,20800=");
        assertThat(NodeText.versions("1,20727,120000;2,20800,-90000"))
                .containsExactly(
                        new Version(1, LocalDate.of(2026, 10, 1), 120_000),
                        new Version(2, LocalDate.of(2026, 12, 13), -90_000));
    }

    @Property
    void fiscalYearsAreReadAsTheyWereWritten(
            @ForAll @IntRange(min = 1, max = 12) int start,
            @ForAll Pattern pattern,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 1, max = 12) int longer,
            @ForAll boolean byStart) {
        FiscalYears years = new FiscalYears(start, pattern, weekday, longer, byStart);

        assertThat(NodeText.years(NodeText.of(years))).isEqualTo(years);
    }

    @Test
    void yearsOfAnOlderVersionAreCalendarYears() {
        assertThat(NodeText.years(null)).isEqualTo(FiscalYears.CALENDAR);
    }

    @Provide
    static Arbitrary<Tenure> tenures() {
        Arbitrary<String> owners = Arbitraries.of("lily", "a,b", "x=1", "50%", "jörg müller", "a+b", "李=雷;", "😀", " ")
                .injectNull(0.2);
        return Combinators.combine(owners, owners.list().ofMaxSize(5))
                .as((first, next) -> new Tenure(first, handovers(next)));
    }

    private static List<Handover> handovers(List<String> owners) {
        List<Handover> handovers = new ArrayList<>();
        owners.forEach(
                owner -> handovers.add(new Handover(KnownDays.ALL.start().plusDays(handovers.size() * 31L), owner)));
        return handovers;
    }

    @Provide
    static Arbitrary<List<Version>> versions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, Integer.MAX_VALUE),
                        Arbitraries.longs().between(0, KnownDays.ALL.days()),
                        Arbitraries.longs())
                .as((number, day, amount) ->
                        new Version(number, KnownDays.ALL.start().plusDays(day), amount))
                .list()
                .ofMaxSize(5);
    }
}
