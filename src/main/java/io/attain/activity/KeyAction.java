package io.attain.activity;

import io.attain.kernel.Metric;
import java.util.Arrays;
import java.util.Optional;

/** A key action that a daily log counts, and the metric it feeds. */
public enum KeyAction {
    CALLS(Metric.CALLS),
    VISITS(Metric.VISITS),
    NEEDS_REPORTS(Metric.NEEDS_REPORTS);

    private final Metric metric;

    KeyAction(Metric metric) {
        this.metric = metric;
    }

    /** The metric whose targets this action counts towards. */
    public Metric metric() {
        return metric;
    }

    /** The name in REST and CSV, the same as the metric's, such as {@code needsReports}. */
    public String code() {
        return metric.code();
    }

    /** The action of a name in REST or CSV, or nothing if there is none. */
    public static Optional<KeyAction> ofCode(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }
}
