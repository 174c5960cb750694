package io.attain.kernel.imports;

/** What an import does with what a row is about. */
public enum ImportAction {
    CREATE("create"),
    CHANGE("change"),
    UNCHANGED("unchanged");

    private final String code;

    ImportAction(String code) {
        this.code = code;
    }

    /** The name in REST. */
    public String code() {
        return code;
    }
}
