package io.attain.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.TwoReadings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Number 27 of docs/rules.md: what a column of numbers says. */
class WrittenNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.5 | point",
                "1,234.50 | point",
                "1,234,567 | point",
                "12,34,567.80 | point",
                "0.500 | point",
                "1.2345 | point",
                "-1,234.5 | point",
                "1'234.50 | point",
                "1234,5 | comma",
                "1.234,50 | comma",
                "1.234.567 | comma",
                "1 234 567,8 | comma",
                "0,500 | comma",
                "１．２３４，５０ | comma",
            })
    void whatCanBeReadInOneWayTellsItsMark(String cell, String mark) {
        assertThat(WrittenNumbers.told(List.of(cell))).containsExactly(mark);
        assertThat(WrittenNumbers.isOpen(List.of(cell))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234", "-12.345", "999,999", "１，２３４"})
    void whatCanBeReadInTwoWaysTellsNothingAndIsAsked(String cell) {
        assertThat(WrittenNumbers.told(List.of(cell))).isEmpty();
        assertThat(WrittenNumbers.isOpen(List.of(cell))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "0", "-5", "1 234", "1'234'567", "", "n/a", "(1,234.50)", "1.5e3"})
    void whatHasNoMarkOrIsNoNumberTellsNothing(String cell) {
        assertThat(WrittenNumbers.told(List.of(cell))).isEmpty();
        assertThat(WrittenNumbers.isOpen(List.of(cell))).isFalse();
    }

    /** Groups have three digits each, but for the first; in India two, and three at the end. Two numbers are not one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10 20",
                "1,2,3",
                "1.2.3",
                "12,34,5",
                "1234,567,890",
                "1,234,56.7",
                "0,123,456",
                "1 23,5",
                "1'2",
                "1,234.567.8",
                "1.234,567,8",
                "1,234 567",
                "1,,234",
                "1, 234",
            })
    void whatIsNoNumberStaysAsItIsInEveryColumn(String cell) {
        assertThat(WrittenNumbers.told(List.of(cell))).isEmpty();
        for (String mark : List.of(WrittenNumbers.POINT, WrittenNumbers.COMMA)) {
            assertThat(WrittenNumbers.plain(cell, mark, 10_000)).isEqualTo(cell);
        }
        assertThat(WrittenNumbers.plain(cell, 10_000)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.50 | point | 1 | 1234.5",
                "1.234,50 | comma | 1 | 1234.5",
                "1.200 | point | 1 | 1.2",
                "1.200 | comma | 1 | 1200",
                "1,200 | point | 10000 | 12000000",
                "1,200 | comma | 10000 | 12000",
                "0.00001 | point | 10000 | 0.1",
                "1'234'567.05 | point | 1 | 1234567.05",
                "1 234,5 | comma | 1 | 1234.5",
                "12,34,567 | point | 1 | 1234567",
                "100. | point | 1 | 100",
                "-1,5 | comma | 100000000 | -150000000",
                "007 | point | 1 | 7",
                "999999999999999 | point | 10000 | 9999999999999990000",
            })
    void aCellIsReadByTheMarkOfItsColumnAndTheUnitOfItsHeading(String cell, String mark, long factor, String plain) {
        assertThat(WrittenNumbers.plain(cell, mark, factor)).isEqualTo(plain);
    }

    @Test
    void withoutAMarkOnlyWhatNeedsNoneIsRead() {
        assertThat(Stream.of("900", "1 200", "1.5", "1.200", "1,200", "1,5", "1,234.5")
                        .map(cell -> WrittenNumbers.plain(cell, 10)))
                .containsExactly("9000", "12000", "15", "1.200", "1,200", "1,5", "1,234.5");
    }

    @Test
    void cellsThatDifferTellBoth() {
        assertThat(WrittenNumbers.told(List.of("1.234,5", "900", "1,234.5")))
                .isEqualTo(Set.of(WrittenNumbers.POINT, WrittenNumbers.COMMA));
    }

    /** However a country groups and marks a number, its column says the same number, and says it in one way only. */
    @Property
    void aNumberIsTheSameInEachCountrysWriting(
            @ForAll("numbers") BigDecimal number, @ForAll("countries") UnaryOperator<String> country) {
        String english = String.format(Locale.ROOT, "%,." + number.scale() + "f", number);
        String written = country.apply(english);
        String mark = written.equals(english) ? WrittenNumbers.POINT : WrittenNumbers.COMMA;

        String plain = WrittenNumbers.plain(written, mark, 1);

        assertThat(new BigDecimal(plain)).isEqualByComparingTo(number);
        assertThat(TwoReadings.of(plain)).as("asked again").isEmpty();
        assertThat(WrittenNumbers.told(List.of(written))).doesNotContain(opposite(mark));
    }

    private static String opposite(String mark) {
        return mark.equals(WrittenNumbers.POINT) ? WrittenNumbers.COMMA : WrittenNumbers.POINT;
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.longs().between(-99_999_999_999L, 99_999_999_999L),
                        Arbitraries.integers().between(0, 2))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<UnaryOperator<String>> countries() {
        return Arbitraries.of(
                UnaryOperator.identity(), english -> turned(english, "."), english -> turned(english, "\u202F"));
    }

    private static String turned(String english, String group) {
        return english.replace(",", "_").replace(".", ",").replace("_", group);
    }
}
