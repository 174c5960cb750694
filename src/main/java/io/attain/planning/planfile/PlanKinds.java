package io.attain.planning.planfile;

import java.util.List;

/** What a file calls the two kinds of targets. */
public final class PlanKinds {

    /** A Sales Target. */
    public static final String TARGET = "target";
    /** A Target Share, a sub-task of a Sales Target. */
    public static final String SHARE = "share";

    /** Both. */
    public static final List<String> ALL = List.of(TARGET, SHARE);

    private PlanKinds() {}

    /** The name of a kind. */
    public static String of(boolean share) {
        return share ? SHARE : TARGET;
    }
}
