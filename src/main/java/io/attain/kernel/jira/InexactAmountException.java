package io.attain.kernel.jira;

/** A number has more decimals, or is larger, than whole minor units can say. */
public final class InexactAmountException extends ArithmeticException {
    private static final long serialVersionUID = 1L;

    InexactAmountException(Number number, int digits) {
        super(number + " is no whole number of minor units of " + digits + " digits");
    }
}
