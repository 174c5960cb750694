package io.attain.attainment.explanation;

import java.util.Arrays;
import java.util.Optional;

/** A number that is shown of a target, and that can be asked "why this number?". */
public enum Figure {
    ACTUAL("actual"),
    TARGET("target"),
    EXPECTED("expected"),
    VARIANCE("variance"),
    ATTAINMENT("attainment"),
    PACE("pace"),
    REQUIRED("required"),
    FORECAST("forecast");

    private final String code;

    Figure(String code) {
        this.code = code;
    }

    /** The name used in REST and in the front end. */
    public String code() {
        return code;
    }

    /** The figure with this code, or none. */
    public static Optional<Figure> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }
}
