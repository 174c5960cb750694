package io.attain.risk;

/** How grave a risk is. */
public enum Severity {
    WARNING("warning"),
    HIGH("high");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The name in REST. */
    public String code() {
        return code;
    }
}
