package io.attain.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SumsTest {

    @Property
    void aSumIsExactOrTold(@ForAll long one, @ForAll long other) {
        BigInteger sum = BigInteger.valueOf(one).add(BigInteger.valueOf(other));
        if (sum.bitLength() < Long.SIZE) {
            assertThat(Sums.plus(one, other)).isEqualTo(sum.longValueExact());
            assertThat(Sums.of(LongStream.of(one, other))).isEqualTo(sum.longValueExact());
            assertThat(Sums.minus(sum.longValueExact(), other)).isEqualTo(one);
        } else {
            assertThatThrownBy(() -> Sums.plus(one, other)).isInstanceOf(Sums.TooLarge.class);
            assertThatThrownBy(() -> Sums.of(LongStream.of(one, other))).isInstanceOf(Sums.TooLarge.class);
        }
    }
}
