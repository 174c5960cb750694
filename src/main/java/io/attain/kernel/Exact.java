package io.attain.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Minor units that need not be whole, without loss: of one customer a month, a third of it may be expected by a day.
 *
 * @param over what is divided
 * @param under what it is divided by, above 0; both have no divisor in common
 */
public record Exact(BigInteger over, BigInteger under) implements Comparable<Exact> {

    /** Nothing. */
    public static final Exact ZERO = new Exact(BigInteger.ZERO, BigInteger.ONE);

    /** So many decimals of a minor unit are told. */
    private static final int TOLD = 6;

    /** A whole number of so many bits loses nothing when it floats, and the quotient of two such is the nearest there is. */
    private static final int FLOATS = 53;

    /** Whole minor units. */
    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    /** A quotient of what is not divided by 0. */
    public static Exact of(BigInteger over, BigInteger under) {
        if (under.equals(BigInteger.ONE)) {
            return new Exact(over, under);
        }
        BigInteger common = over.gcd(under).multiply(BigInteger.valueOf(under.signum()));
        return common.equals(BigInteger.ONE)
                ? new Exact(over, under)
                : new Exact(over.divide(common), under.divide(common));
    }

    /** The same of numbers. */
    public static Exact of(long over, long under) {
        return of(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    /** Both together. */
    public Exact plus(Exact other) {
        return under.equals(other.under)
                ? of(over.add(other.over), under)
                : of(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    /** What is left without the other. */
    public Exact minus(Exact other) {
        return plus(new Exact(other.over.negate(), other.under));
    }

    /** So many times as much. */
    public Exact times(long factor) {
        return of(over.multiply(BigInteger.valueOf(factor)), under);
    }

    /** As many times as much as the other says. */
    public Exact times(Exact factor) {
        return of(over.multiply(factor.over), under.multiply(factor.under));
    }

    /** This by the other, which is not 0. */
    public Exact by(Exact other) {
        return of(over.multiply(other.under), under.multiply(other.over));
    }

    /** 1 above nothing, 0 for nothing, -1 below. */
    public int sign() {
        return over.signum();
    }

    /** The nearest whole number, half up. */
    public long rounded() {
        return decimal(0).longValueExact();
    }

    /** The nearest number with so many decimals, half up. */
    public BigDecimal decimal(int digits) {
        return new BigDecimal(over).divide(new BigDecimal(under), digits, RoundingMode.HALF_UP);
    }

    /** The nearest number that floats. */
    public double approximate() {
        if (over.bitLength() <= FLOATS && under.bitLength() <= FLOATS) {
            return over.doubleValue() / under.doubleValue();
        }
        return new BigDecimal(over)
                .divide(new BigDecimal(under), MathContext.DECIMAL128)
                .doubleValue();
    }

    /** What REST tells: a whole number as it is, others with at most six decimals. */
    public BigDecimal told() {
        if (under.equals(BigInteger.ONE)) {
            return new BigDecimal(over);
        }
        BigDecimal told = decimal(TOLD).stripTrailingZeros();
        return told.scale() < 0 ? told.setScale(0) : told;
    }

    @Override
    public int compareTo(Exact other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }
}
