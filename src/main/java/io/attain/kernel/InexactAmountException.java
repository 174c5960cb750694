package io.attain.kernel;

/** A number has more decimals, or is larger, than whole minor units can say. */
public final class InexactAmountException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    InexactAmountException(Number number, Unit unit) {
        super(number + " is no whole number of minor units of " + unit.digits() + " digits");
    }
}
