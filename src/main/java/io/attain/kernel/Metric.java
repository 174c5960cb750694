package io.attain.kernel;

import java.util.Arrays;
import java.util.Optional;

/** What a target measures. */
public enum Metric {
    REVENUE("revenue", "Revenue", Unit.MONEY),
    NEW_CUSTOMERS("newCustomers", "New customers", Unit.COUNT),
    REPURCHASE_RATE("repurchaseRate", "Repurchase rate", Unit.PERCENT),
    CALLS("calls", "Calls", Unit.COUNT),
    VISITS("visits", "Visits", Unit.COUNT),
    NEEDS_REPORTS("needsReports", "Needs reports", Unit.COUNT);

    private final String code;
    private final String optionName;
    private final Unit unit;

    Metric(String code, String optionName, Unit unit) {
        this.code = code;
        this.optionName = optionName;
        this.unit = unit;
    }

    /** The name used in REST, in tables and in the front end, as in {@code newCustomers}. */
    public String code() {
        return code;
    }

    /** The name of the option in Jira's field "Metric". */
    public String optionName() {
        return optionName;
    }

    public Unit unit() {
        return unit;
    }

    /** The decimal digits of its amounts. */
    public int digits() {
        return unit.digits();
    }

    /** Whether it counts an action that people do and log, as against a result. */
    public boolean isKeyAction() {
        return switch (this) {
            case CALLS, VISITS, NEEDS_REPORTS -> true;
            case REVENUE, NEW_CUSTOMERS, REPURCHASE_RATE -> false;
        };
    }

    /** The metric with this code, or none. */
    public static Optional<Metric> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }

    /** The metric with this option name in Jira, or none. */
    public static Optional<Metric> ofOption(String optionName) {
        return Arrays.stream(values())
                .filter(m -> m.optionName.equals(optionName))
                .findFirst();
    }
}
