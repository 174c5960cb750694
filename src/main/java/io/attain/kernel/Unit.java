package io.attain.kernel;

/** What an amount counts, and how many decimal digits its minor units stand for. */
public enum Unit {
    /** The project's currency; the minor unit is a hundredth. */
    MONEY("money", 2),
    /** Whole things: calls, visits, customers. */
    COUNT("count", 0),
    /** Parts of a hundred; the minor unit is a hundredth of a percent. */
    PERCENT("percent", 2);

    private final String code;
    private final int digits;

    Unit(String code, int digits) {
        this.code = code;
        this.digits = digits;
    }

    /** The name used in REST and in the front end. */
    public String code() {
        return code;
    }

    /** The number of decimal digits of the major unit. */
    public int digits() {
        return digits;
    }
}
