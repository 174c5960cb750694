package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MinorUnitsTest {
    @Test
    void readsWhatTheUserTyped() {
        assertThat(MinorUnits.of(100.01, 2)).isEqualTo(10_001);
        assertThat(MinorUnits.of(0.29, 2)).isEqualTo(29);
        assertThat(MinorUnits.of(1.15e9, 2)).isEqualTo(115_000_000_000L);
        assertThat(MinorUnits.of(-12.5, 2)).isEqualTo(-1_250);
        assertThat(MinorUnits.of(12, 0)).isEqualTo(12);
    }

    @Test
    void refusesMoreDecimalsThanTheUnitHas() {
        assertThatThrownBy(() -> MinorUnits.of(0.001, 2)).isInstanceOf(InexactAmountException.class);
        assertThatThrownBy(() -> MinorUnits.of(1.5, 0)).isInstanceOf(InexactAmountException.class);
        assertThatThrownBy(() -> MinorUnits.of(new BigDecimal("1e30"), 2)).isInstanceOf(InexactAmountException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatIsNoNumber(double value) {
        assertThatThrownBy(() -> MinorUnits.of(value, 2)).isInstanceOf(InexactAmountException.class);
    }

    /** 15 decimal digits always survive a double. */
    @Property
    void givesBackWhatAFieldWasGiven(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long minor,
            @ForAll @IntRange(max = 4) int digits) {
        assertThat(MinorUnits.of(MinorUnits.toField(minor, digits), digits)).isEqualTo(minor);
        assertThat(MinorUnits.of(MinorUnits.toMajor(minor, digits), digits)).isEqualTo(minor);
    }

    @Property
    void refusesToLoseWhatAFieldCannotHold(@ForAll long minor, @ForAll @IntRange(max = 4) int digits) {
        try {
            assertThat(MinorUnits.of(MinorUnits.toField(minor, digits), digits)).isEqualTo(minor);
        } catch (InexactAmountException expected) {
            assertThat(Math.abs((double) minor)).isGreaterThan(1e15);
        }
    }
}
