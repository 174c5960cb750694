package io.attain.attainment.figures;

/** How a target stands against the time that has passed. */
public enum Pace {
    NOT_STARTED("notStarted"),
    ON_TRACK("onTrack"),
    BEHIND("behind"),
    AT_RISK("atRisk"),
    FINISHED("finished");

    private final String code;

    Pace(String code) {
        this.code = code;
    }

    /** The name used in REST and in the front end. */
    public String code() {
        return code;
    }
}
