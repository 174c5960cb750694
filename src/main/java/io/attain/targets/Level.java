package io.attain.targets;

/** The highest level of a target that its result has reached. */
public enum Level {
    NONE("none"),
    BASE("base"),
    STRETCH("stretch"),
    CHALLENGE("challenge");

    private final String code;

    Level(String code) {
        this.code = code;
    }

    /** The name used in REST and in the front end. */
    public String code() {
        return code;
    }
}
