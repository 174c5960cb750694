package io.attain.setup;

/** A field whose options are a team's own. */
public enum OwnField {
    REGION("regions"),
    PRODUCT_LINE("productLines"),
    CUSTOMER_TYPE("customerTypes");

    private final String code;

    OwnField(String code) {
        this.code = code;
    }

    /** The name of its options in REST. */
    public String code() {
        return code;
    }
}
